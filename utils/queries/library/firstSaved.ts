import type { Mark } from "../../model/mark";
import type { SavedQuery } from "../../route/savedQuery";
import { db } from "../../store/db/database";
import { ENTRY_TABLES } from "../lists/entries";
import { firstOfOrder } from "./orders";
import { isInTab, narrowed, type Saved } from "./saved";

/** So many papers are looked at, from the beginning of an order. */
const LOOKED_AT = 120;
/** So many of them are shown at most: as many as are drawn together. */
const SHOWN = 40;
/** With fewer the screen would be half empty, and filled a moment later. */
const WORTH_IT = 12;

/**
 * The first of the saved papers that a query shows, as `readSaved` gives them, by reading no more than that takes: ten
 * thousand have the same first screen as fifty. Undefined where the whole list has to be read for it.
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
