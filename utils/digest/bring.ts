import { browser } from "wxt/browser";
import { refreshIfStale } from "../fetch/refresh/refresh";
import { isStale } from "../fetch/refresh/stale";
import { HOUR, MINUTE } from "../ground/dates/day";
import type { Settings } from "../model/settings";
import { db } from "../store/db/database";
import { readSettings } from "../store/settings";
import { announceDigest } from "./announce";
import { makeDigest } from "./make";
import { dueNow, nextDue, type Plan, planOf } from "./schedule";

/** The name of the alarm that wakes the worker for the next digest. */
export const DIGEST_ALARM = "digest";

/** The wait before the next try, if Hugging Face could not be reached and no papers were stored for the digest. */
const AGAIN_AFTER = 10 * MINUTE;

/**
 * Makes the digest that is due, if any, announces it if that is switched on, and sets the alarm for the next one. It runs
 * one at a time over all contexts. It may be killed at any await; the next call finishes the work. Called when the alarm
 * rings, at every start of the worker and when the settings change.
 */
export async function bringDigest(): Promise<void> {
  await navigator.locks.request("digest", async () => {
    const settings = await readSettings();
    const plan = planOf(settings);
    let isToCome = true;
    try {
      isToCome = !plan || (await makeIfDue(plan, settings));
      await announceDigest(settings);
    } finally {
      await armDigestAlarm(plan, isToCome);
    }
  });
}

/** @returns true if no digest is due any more */
async function makeIfDue(plan: Plan, { digestSince }: Settings): Promise<boolean> {
  const now = Date.now();
  const due = dueNow(plan, digestSince, await db.digests.toCollection().primaryKeys(), now);
  if (!due) return true;
  await refreshIfStale();
  return makeDigest(due, plan, { stale: await isStale(), now: Date.now() });
}

/**
 * Sets the alarm, or removes it if digests are switched off. It rings after an hour at the latest, since the clock or the
 * time zone may have been changed by then.
 */
async function armDigestAlarm(plan: Plan | undefined, isToCome: boolean): Promise<void> {
  if (!plan) {
    await browser.alarms.clear(DIGEST_ALARM);
    return;
  }
  const now = Date.now();
  const next = isToCome ? nextDue(plan, now).at : now + AGAIN_AFTER;
  // The alarm repeats, so that the worker is woken even if it was killed before it could set the next one.
  await browser.alarms.create(DIGEST_ALARM, { when: Math.min(next, now + HOUR), periodInMinutes: 60 });
}
