import { DAY } from "../../ground/dates/day";
import { db } from "../../store/db/database";
import { isBetween } from "../asking/recent";

/**
 * Notes that the page of a paper is opened, so that its details are kept; see `pruneDetails`. A row may hold a full text, so
 * it is written once a day at most. Details that are fetched later have the time of that.
 */
export function noteOpened(id: string, now: number = Date.now()): Promise<void> {
  return db.transaction("rw", db.details, async () => {
    const row = await db.details.get(id);
    if (!row || isBetween(row.openedAt, now - DAY, now)) return;
    await db.details.put({ ...row, openedAt: now });
  });
}
