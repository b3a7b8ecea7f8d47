import { browser } from "wxt/browser";
import { countOf } from "../ground/count";
import { type Day, HOUR } from "../ground/dates/day";
import type { Settings } from "../model/settings";
import { changeQuietly } from "../store/changes/change";
import { type OpenDigest, readDigest } from "./readDigests";

/** A digest older than this is no news. */
const NEWS_FOR = 12 * HOUR;
/** How many papers are named. */
const NAMED = 3;

/** The name of a digest's notification: each has one. */
const notificationOf = (day: Day): string => `digest/${day}`;

/** The day of the digest that a notification is of. */
export const dayOfNotification = (name: string): Day | undefined => /^digest\/(.+)$/.exec(name)?.[1];

/** What a notification says: how many papers, and the first by name. */
function announcement({ entries, left }: OpenDigest): { title: string; message: string } {
  const names = entries.filter(({ fate }) => fate === "left").map(({ paper }) => `• ${paper.title}`);
  return { title: `Your digest: ${countOf(left, "paper")}`, message: names.slice(0, NAMED).join("\n") };
}

/**
 * Announces the latest digest, once, where the user has switched that on; without a sound. A worker killed before it could
 * note that leaves it to the next, whose notification takes the place of the first.
 */
export async function announceDigest({ digestNotify }: Settings): Promise<void> {
  // The permission may have been taken back since.
  if (!digestNotify || !browser.notifications) return;
  const now = Date.now();
  const open = await readDigest();
  if (!open?.left) return;
  const { day, madeAt = 0, told } = open.digest;
  if (told !== undefined || madeAt > now || madeAt < now - NEWS_FOR) return;
  await browser.notifications.create(notificationOf(day), {
    type: "basic",
    iconUrl: browser.runtime.getURL("/icon/128.png"),
    ...announcement(open),
    // Firefox knows no such wish, and refuses what it doesn't know.
    ...(!import.meta.env.FIREFOX && { silent: true }),
  });
  await changeQuietly([{ table: "digests", key: day, field: "told", value: now }], now);
}

/** Takes a digest's notification away: its page has been opened. */
export const clearNotification = async (day: Day): Promise<void> => {
  await browser.notifications?.clear(notificationOf(day));
};
