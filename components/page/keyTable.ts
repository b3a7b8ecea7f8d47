/**
 * Everything that a key does, by name, with its keys as the help shows them: "Ctrl" stands for Cmd too, a letter beside a
 * modifier is a capital, and "g d" is two keys, one after the other. A name may stand for several keys. Two names may
 * share a key where their maps are never asked for the same one: see useKeys. The help tells of each (help/keyHelp.ts).
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
  // Of the saved papers.
  select: ["x"],
  selectTo: ["Shift X"],
  selectAll: ["Ctrl A"],
  moveUp: ["Alt ↑"],
  moveDown: ["Alt ↓"],
  // Of a digest.
  skip: ["x", "→"],
  goBack: ["←"],
  muteTopic: ["t"],
  topic: ["1", "2", "3", "4", "5", "6", "7", "8", "9"],
  // Of a text that is being written, whose field listens for it: see isKey.
  post: ["Ctrl Enter"],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** What a key does. */
export type KeyName = keyof typeof KEYS;

/** The keys of a name. */
export const keysOf = (name: KeyName): readonly string[] => KEYS[name];

/** The words of a button with the key that does the same: "Save (s)". */
export const withKey = (words: string, name: KeyName): string => `${words} (${KEYS[name][0]})`;
