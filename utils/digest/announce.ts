import { browser } from "wxt/browser";
import { type Day, HOUR } from "../ground/dates/day";
import type { Settings } from "../model/settings";
import { changeQuietly } from "../store/changes/change";
import { type OpenDigest, readDigest } from "./readDigests";
import { t } from "./t";

/** Older digests are not announced. */
const NEWS_FOR = 12 * HOUR;
/** The number of papers that a notification names. */
const NAMED = 3;

/** The name of a digest's notification. Each day has its own. */
const notificationOf = (day: Day): string => `digest/${day}`;

/** The day of the digest that a notification announces; undefined for other notifications. */
export const dayOfNotification = (name: string): Day | undefined => /^digest\/(.+)$/.exec(name)?.[1];

/** The text of a notification: the number of papers that are left, and the titles of the first. */
function announcement({ entries, left }: OpenDigest): { title: string; message: string } {
  const names = entries.filter(({ fate }) => fate === "left").map(({ paper }) => `• ${paper.title}`);
  return { title: t("digestShare.announced", { n: left }), message: names.slice(0, NAMED).join("\n") };
}

/**
 * Announces the latest digest once, silently, if the user has switched that on. If the worker is killed before it has noted
 * that, the next worker announces it again; the new notification replaces the old one.
 */
export async function announceDigest({ digestNotify }: Settings): Promise<void> {
  // The permission may have been withdrawn.
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
    // Firefox doesn't know this option and rejects unknown options.
    ...(!import.meta.env.FIREFOX && { silent: true }),
  });
  await changeQuietly([{ table: "digests", key: day, field: "told", value: now }], now);
}

/** Removes a digest's notification, once its page has been opened. */
export const clearNotification = async (day: Day): Promise<void> => {
  await browser.notifications?.clear(notificationOf(day));
};
