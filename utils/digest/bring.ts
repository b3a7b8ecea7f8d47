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

/** Name of the alarm that wakes the worker for the next digest. */
export const DIGEST_ALARM = "digest";

/** When a digest is tried again for which there was nothing, since Hugging Face could not be reached. */
const AGAIN_AFTER = 10 * MINUTE;

/**
 * Makes the digest that is due, if any, announces it if that is wanted, and sets the alarm for the next. One does it at a
 * time, in whatever context; it may be killed at any await, and whoever comes next finishes it. Called when the alarm rings,
 * at every start of the worker and when the settings change.
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

/** @returns whether nothing is left to be done by now */
async function makeIfDue(plan: Plan, { digestSince }: Settings): Promise<boolean> {
  const now = Date.now();
  const due = dueNow(plan, digestSince, await db.digests.toCollection().primaryKeys(), now);
  if (!due) return true;
  await refreshIfStale();
  return makeDigest(due, plan, { stale: await isStale(), now: Date.now() });
}

/**
 * Without digests there is no alarm. With them it rings after an hour at the latest: by then the clock may have been set, or
 * the machine have come into another zone.
 */
async function armDigestAlarm(plan: Plan | undefined, isToCome: boolean): Promise<void> {
  if (!plan) {
    await browser.alarms.clear(DIGEST_ALARM);
    return;
  }
  const now = Date.now();
  const next = isToCome ? nextDue(plan, now).at : now + AGAIN_AFTER;
  // It repeats, so that a worker killed before it could set the next one is woken all the same.
  await browser.alarms.create(DIGEST_ALARM, { when: Math.min(next, now + HOUR), periodInMinutes: 60 });
}
