import { browser } from "wxt/browser";
import { MINUTE } from "../../ground/dates/day";
import { FOLLOWING } from "../../model/following";
import { db } from "../../store/db/database";
import { readSettings } from "../../store/settings";

/** Name of the one alarm that wakes the worker to refresh. */
export const REFRESH_ALARM = "refresh";

/** Browsers let no alarm ring sooner than this. */
const SOONEST = MINUTE / 2;

/**
 * Sets the alarm for the next refresh: the interval after the last success, or the time of the next try after a failure.
 * It repeats, so that a worker killed before it could set the next one is woken all the same. Called after every refresh,
 * at every start of the worker (Firefox forgets alarms at exit) and when the interval changes.
 */
export async function armRefreshAlarm(now: number = Date.now()): Promise<void> {
  const [{ refreshIntervalInMinutes }, following] = await Promise.all([
    readSettings(),
    // A database that cannot be opened now may be opened by the time the alarm rings.
    db.following.get(FOLLOWING).catch(() => undefined),
  ]);
  const interval = refreshIntervalInMinutes * MINUTE;
  const due = following?.failure?.retryAt ?? (following?.refreshedAt ?? 0) + interval;
  // Between soonest and one interval from now, whatever the clock did since the times were written.
  const when = Math.min(Math.max(due, now + SOONEST), now + interval);
  await browser.alarms.create(REFRESH_ALARM, { when, periodInMinutes: refreshIntervalInMinutes });
}
