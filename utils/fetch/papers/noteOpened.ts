import { DAY } from "../../ground/dates/day";
import { db } from "../../store/db/database";
import { isBetween } from "../asking/recent";

/**
 * Notes that the page of a paper was opened, so that its details are kept; see `pruneDetails`. It writes at most once a day,
 * since a row may hold a full text. Details that are fetched later have their own time.
 */
export function noteOpened(id: string, now: number = Date.now()): Promise<void> {
  return db.transaction("rw", db.details, async () => {
    const row = await db.details.get(id);
    if (!row || isBetween(row.openedAt, now - DAY, now)) return;
    await db.details.put({ ...row, openedAt: now });
  });
}
