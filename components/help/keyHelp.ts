import { type KeyName, keysOf } from "../page/keyTable";
import { t } from "./t";

interface Row {
  /** The last part of the key of its text. */
  does: string;
  of: readonly KeyName[];
  /** Keys that the browser or a link takes, not the page. */
  also?: readonly string[];
}

/** The rows of the help, in its order. */
const ROWS = [
  { does: "stepPaper", of: ["nextPaper", "previousPaper"] },
  { does: "open", of: ["open"], also: ["Enter"] },
  { does: "save", of: ["save"] },
  { does: "read", of: ["read"] },
  { does: "hide", of: ["hide"] },
  { does: "undo", of: ["undo"] },
  { does: "select", of: ["select", "selectTo", "selectAll"] },
  { does: "move", of: ["moveUp", "moveDown"] },
  { does: "digestSkip", of: ["skip", "goBack"] },
  { does: "digestMute", of: ["muteTopic", "topic"] },
  { does: "post", of: ["post"] },
  { does: "close", of: ["close"] },
  { does: "period", of: ["previousPeriod", "nextPeriod"] },
  { does: "goToView", of: ["goDay", "goWeek", "goMonth", "goTrending", "goSaved"] },
  { does: "search", of: ["search"] },
  { does: "refresh", of: ["refresh"] },
  { does: "popup", of: [], also: ["Alt Shift D"] },
  { does: "savePage", of: [], also: ["Alt Shift S"] },
  { does: "help", of: ["help"] },
] as const satisfies readonly Row[];

/** The keys that no row has. There must be none: `rows` below only takes ROWS while this type is `never`. */
type Untold = Exclude<KeyName, (typeof ROWS)[number]["of"][number]>;

type HelpRow = Row & { does: (typeof ROWS)[number]["does"] };

const rows: [Untold] extends [never] ? readonly HelpRow[] : Untold = ROWS;

/** A row of the help: some keys, and the text that says what they do. */
export interface KeyHelp {
  keys: readonly string[];
  does: string;
}

/** If a name has more keys than this, only the first and the last are shown. */
const MOST_SHOWN = 3;

const shown = (keys: readonly string[]) =>
  keys.length > MOST_SHOWN ? [`${keys[0]} – ${keys.at(-1)}`] : keys;

/** Every key, in the order of the help. */
export const keyHelp = (): KeyHelp[] =>
  rows.map(({ does, of, also = [] }) => ({
    keys: [...of.flatMap((name) => shown(keysOf(name))), ...also],
    does: t(`help.does.${does}`),
  }));
