import type { Mark } from "../../model/mark";
import type { SavedQuery } from "../../route/savedQuery";
import { db } from "../../store/db/database";
import { ENTRY_TABLES } from "../lists/entries";
import { firstOfOrder } from "./orders";
import { isInTab, narrowed, type Saved } from "./saved";

/** The number of papers checked, from the beginning of an order. */
const LOOKED_AT = 120;
/** The greatest number of papers returned: as many as are drawn together. */
const SHOWN = 40;
/** With fewer, the screen would be half empty and fill up a moment later. */
const WORTH_IT = 12;

/**
 * The first papers of `readSaved`, found without reading the others: ten thousand saved papers have the same first screen as
 * fifty. Undefined if that takes the whole list.
 */
export function firstSaved(
  query: SavedQuery,
  found: ReadonlySet<string> | undefined,
  now: number = Date.now(),
): Promise<Saved | undefined> {
  return db.transaction("r", ENTRY_TABLES, async () => {
    const ids = await firstOfOrder(query.sort, LOOKED_AT);
    if (!ids) return undefined;
    const marks = await db.marks.bulkGet(ids);
    const isIn = (id: string, mark: Mark | undefined) =>
      mark?.savedAt !== undefined &&
      isInTab(mark, query.tab, now) &&
      (!query.tag || mark.tags?.includes(query.tag)) &&
      (!found || found.has(id));
    const matching = await narrowed(
      ids.filter((id, i) => isIn(id, marks[i])),
      query,
    );
    return matching.length < WORTH_IT ? undefined : { ids: matching.slice(0, SHOWN) };
  });
}
