import { browser } from "wxt/browser";
import { MINUTE } from "../../ground/dates/day";
import { FOLLOWING } from "../../model/following";
import { db } from "../../store/db/database";
import { readSettings } from "../../store/settings";

/** The name of the alarm that wakes the worker to refresh. */
export const REFRESH_ALARM = "refresh";

/** The shortest delay that browsers allow for an alarm. */
const SOONEST = MINUTE / 2;

/**
 * Sets the alarm for the next refresh: one interval after the last success, or at the next try after a failure. The alarm
 * repeats, so that the worker is woken even if it was killed before it could set the next one. Called after every
 * refresh, at every start of the worker (Firefox forgets alarms at exit) and when the interval changes.
 */
export async function armRefreshAlarm(now: number = Date.now()): Promise<void> {
  const [{ refreshIntervalInMinutes }, following] = await Promise.all([
    readSettings(),
    // If the database can't be opened now, it may be possible when the alarm rings.
    db.following.get(FOLLOWING).catch(() => undefined),
  ]);
  const interval = refreshIntervalInMinutes * MINUTE;
  const due = following?.failure?.retryAt ?? (following?.refreshedAt ?? 0) + interval;
  // Never later than one interval from now, even if the clock was changed since the times were stored.
  const when = Math.min(Math.max(due, now + SOONEST), now + interval);
  await browser.alarms.create(REFRESH_ALARM, { when, periodInMinutes: refreshIntervalInMinutes });
}
