import type { Entry } from "../../model/entry";
import { unnamedPaper } from "../../model/paper";
import type { Reader } from "../../store/db/reader";
import { ENTRY_TABLES, entriesOf } from "./entries";

/** The latest papers that are saved and neither read nor snoozed, and the number of all such papers. */
export interface ToRead {
  entries: Entry[];
  count: number;
}

/** The number of papers that fit in the rail beside the front page. */
const TO_READ_SHOWN = 6;

/** Reads a `ToRead`. */
export function savedToRead(read: Reader): Promise<ToRead> {
  return read.together(ENTRY_TABLES, async () => {
    const [saved, ...others] = await Promise.all([
      read.keys("marks", { index: "savedAt" }),
      read.keys("marks", { index: "readAt" }),
      read.keys("marks", { index: "snoozedUntil", from: Date.now() + 1 }),
    ]);
    const left = new Set(saved);
    for (const id of others.flat()) left.delete(id);
    const ids = [...left].slice(-TO_READ_SHOWN).reverse();
    return { entries: await entriesOf(read, ids, unnamedPaper), count: left.size };
  });
}
