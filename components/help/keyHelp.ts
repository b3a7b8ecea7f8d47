import { type KeyName, keysOf } from "../page/keyTable";

interface Row {
  of: readonly KeyName[];
  /** Keys that the browser listens to, or a field of a page. */
  also?: readonly string[];
  does: string;
}

/** What the keys do, in the order of the help. */
const ROWS = [
  { of: ["nextPaper", "previousPaper"], does: "Next and previous paper, of the list or opened" },
  { of: ["open"], also: ["Enter"], does: "Open the paper on Hugging Face" },
  { of: ["save"], does: "Save" },
  { of: ["read"], does: "Mark as read" },
  { of: ["hide"], does: "Hide" },
  { of: ["undo"], does: "Undo" },
  { of: ["select", "selectTo", "selectAll"], does: "Select a saved paper, all up to one, or all" },
  { of: ["moveUp", "moveDown"], does: "Move a saved paper, ordered by hand" },
  { of: ["skip", "goBack"], does: "In a digest: skip, go back" },
  { of: ["muteTopic", "topic"], does: "In a digest: mute a topic, by its number" },
  { of: ["post"], does: "Post the comment that is being written" },
  { of: ["close"], does: "Close the opened paper, or let go of what is selected" },
  { of: ["previousPeriod", "nextPeriod"], does: "Previous and next day, week or month" },
  {
    of: ["goDay", "goWeek", "goMonth", "goTrending", "goSaved"],
    does: "Day, Week, Month, Trending, Saved",
  },
  { of: ["search"], does: "Search" },
  { of: ["refresh"], does: "Refresh" },
  { of: [], also: ["Alt Shift D"], does: "Open the popup, on any page" },
  { of: [], also: ["Alt Shift S"], does: "Save the paper of any page" },
  { of: ["help"], does: "This help" },
] as const satisfies readonly Row[];

/** The keys that no row tells of. There must be none: ROWS below is not of the type that it then has. */
type Untold = Exclude<KeyName, (typeof ROWS)[number]["of"][number]>;

const rows: [Untold] extends [never] ? readonly Row[] : Untold = ROWS;

/** What some keys do, as the help says it. */
export interface KeyHelp {
  keys: readonly string[];
  does: string;
}

/** More keys of one name than these are shown by the first and the last. */
const MOST_SHOWN = 3;

const shown = (keys: readonly string[]) =>
  keys.length > MOST_SHOWN ? [`${keys[0]} – ${keys.at(-1)}`] : keys;

/** Every key, in the order of the help. */
export const KEY_HELP: readonly KeyHelp[] = rows.map(({ of, also = [], does }) => ({
  keys: [...of.flatMap((name) => shown(keysOf(name))), ...also],
  does,
}));
