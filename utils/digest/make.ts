import type { Edit } from "../model/change";
import { precious } from "../store/changes/apply";
import { changeQuietly } from "../store/changes/change";
import { db } from "../store/db/database";
import { choosePapers, choosing } from "./choose";
import type { Due, Plan } from "./schedule";

/**
 * Makes the digest of a day in one transaction, unless it was made before, even if it was taken back since. If no paper is
 * unread, an empty digest is noted for the day. If the stored papers are stale as well, the digest is left to a later try.
 * @param stale true if the stored papers are older than they should be
 * @returns true if the day has its digest now
 */
export function makeDigest(
  { day }: Due,
  { every }: Plan,
  { stale, now }: { stale: boolean; now: number },
): Promise<boolean> {
  const tables = new Set([...precious(), db.unindexed, ...choosing()]);
  return db.transaction("rw", [...tables], async () => {
    if (await db.digests.get(day)) return true;
    const { followed, others } = await choosePapers(every, now);
    const papers = [...followed, ...others].join(" ");
    if (!papers && stale) return false;
    const values: Record<string, number | string> = {
      made: now,
      papers,
      followed: followed.length,
      ...(stale && { stale: 1 }),
    };
    await changeQuietly(
      Object.entries(values).map(([field, value]): Edit => ({ table: "digests", key: day, field, value })),
      now,
    );
    return true;
  });
}
