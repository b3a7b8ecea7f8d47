import { browser } from "wxt/browser";
import { HOUR } from "../ground/dates/day";
import { db } from "../store/db/database";

/** The name of the alarm that wakes the worker when a paper comes back. */
export const SNOOZE_ALARM = "snooze";

/**
 * Sets the alarm for the next paper that comes back, or clears it if there is none. It rings after an hour at the latest and is
 * then set again, because the clock may have been changed. Called after every change, at every start of the worker, and when
 * the alarm rings.
 */
export async function armSnoozeAlarm(now: number = Date.now()): Promise<void> {
  const next = await db.marks.where("snoozedUntil").above(now).first();
  if (next?.snoozedUntil === undefined) await browser.alarms.clear(SNOOZE_ALARM);
  else await browser.alarms.create(SNOOZE_ALARM, { when: Math.min(next.snoozedUntil, now + HOUR) });
}
