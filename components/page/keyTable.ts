/**
 * Everything that keys do, by name, each with its keys as the help shows them. "Ctrl" stands for Cmd too, a letter after a
 * modifier is a capital, and "g d" is two keys, one after the other. A name may have several keys. Two names may share a key
 * if they are never on a page together: see useKeys. The help has a text for each (help/keyHelp.ts).
 */
export const KEYS = {
  nextPaper: ["j"],
  previousPaper: ["k"],
  open: ["o"],
  save: ["s"],
  read: ["m"],
  hide: ["h"],
  undo: ["u", "Ctrl Z"],
  close: ["Esc"],
  previousPeriod: ["["],
  nextPeriod: ["]"],
  goDay: ["g d"],
  goWeek: ["g w"],
  goMonth: ["g m"],
  goTrending: ["g t"],
  goSaved: ["g s"],
  search: ["/"],
  refresh: ["r"],
  help: ["?"],
  // On the saved papers.
  select: ["x"],
  selectTo: ["Shift X"],
  selectAll: ["Ctrl A"],
  moveUp: ["Alt ↑"],
  moveDown: ["Alt ↓"],
  // In a digest.
  skip: ["x", "→"],
  goBack: ["←"],
  muteTopic: ["t"],
  topic: ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
  // While writing. The text field itself listens for it: see isKey.
  post: ["Ctrl Enter"],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** A name of KEYS. */
export type KeyName = keyof typeof KEYS;

/** The keys of a name. */
export const keysOf = (name: KeyName): readonly string[] => KEYS[name];

/** The words of a button with the key that does the same: "Save (s)". */
export const withKey = (words: string, name: KeyName): string => `${words} (${KEYS[name][0]})`;
