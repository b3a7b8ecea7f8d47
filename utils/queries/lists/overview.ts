import type { Change } from "../../model/change";
import type { Following } from "../../model/following";
import { FOLLOWING } from "../../model/following";
import { db } from "../../store/db/database";

/** How things stand beside the lists: one small object for mastheads, status lines and the count of the saved. */
export interface Overview {
  following?: Following;
  /** Absent where it was not counted. */
  savedCount?: number;
  lastChange?: Change;
}

/** See Overview. */
export function overview(isCounted = true): Promise<Overview> {
  return db.transaction("r", db.following, db.marks, db.changes, async () => {
    const [following, savedCount, lastChange] = await Promise.all([
      db.following.get(FOLLOWING),
      isCounted ? db.marks.orderBy("savedAt").count() : undefined,
      db.changes.orderBy("id").last(),
    ]);
    return { following, savedCount, lastChange };
  });
}
