import type { Entry } from "../../model/entry";
import { unnamedPaper } from "../../model/paper";
import { db } from "../../store/db/database";
import { entriesOf, ofEntries } from "./entries";

/** The latest of the papers that were saved and neither read nor put off, and how many there are. */
export interface ToRead {
  entries: Entry[];
  count: number;
}

/** How many papers the rail beside the front page has room for. */
const TO_READ_SHOWN = 6;

/** See ToRead. */
export function savedToRead(): Promise<ToRead> {
  return db.transaction("r", ofEntries(), async () => {
    const [saved, ...others] = await Promise.all([
      db.marks.orderBy("savedAt").primaryKeys(),
      db.marks.orderBy("readAt").primaryKeys(),
      db.marks.where("snoozedUntil").above(Date.now()).primaryKeys(),
    ]);
    const left = new Set(saved);
    for (const id of others.flat()) left.delete(id);
    const ids = [...left].slice(-TO_READ_SHOWN).reverse();
    return { entries: await entriesOf(ids, unnamedPaper), count: left.size };
  });
}
