import { type Day, MINUTE } from "../../ground/dates/day";
import type { Failure } from "../../model/failure";
import { FOLLOWING, type Following } from "../../model/following";
import { db } from "../../store/db/database";

/** The waits between tries after failures; the last one repeats. */
const RETRY_AFTER = [1, 2, 5, 10, 30].map((minutes) => minutes * MINUTE);

/** The state of following; an empty row before the first refresh. */
export async function readFollowing(): Promise<Following> {
  return (await db.following.get(FOLLOWING)) ?? { key: FOLLOWING };
}

/** Changes some fields of the row and keeps the others. */
export async function updateFollowing(change: Partial<Following>): Promise<void> {
  await db.transaction("rw", db.following, async () => {
    await db.following.put({ ...(await readFollowing()), ...change });
  });
}

/** Notes a followed day that has papers. The first one ever is when following began. */
export async function noteFeedDay(day: Day): Promise<void> {
  const { since = day, latest = day } = await readFollowing();
  await updateFollowing({ since, latest: day > latest ? day : latest });
}

/** Notes the failure of a refresh and the time of the next try: later each time, or when the server allows it. */
export async function noteRefreshFailure(failure: Failure): Promise<void> {
  const at = Date.now();
  const attempts = ((await readFollowing()).failure?.attempts ?? 0) + 1;
  const wait = RETRY_AFTER[Math.min(attempts, RETRY_AFTER.length) - 1] ?? 0;
  const retryAt = failure.kind === "limited" ? Math.max(failure.until, at + 1000) : at + wait;
  await updateFollowing({
    failure: { ...failure, at, retryAt, attempts },
    ...(failure.kind === "limited" && { pausedUntil: failure.until }),
  });
}
