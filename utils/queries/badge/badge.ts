import { browser } from "wxt/browser";
import { clockTime } from "../../i18n/dates";
import { failureSentence } from "../../model/failureSentence";
import { FOLLOWING, type Following } from "../../model/following";
import { idsThatAre } from "../../rules/readVerdicts";
import { db } from "../../store/db/database";
import { dexieReader } from "../../store/db/dexieReader";
import { readSettings } from "../../store/settings";
import { newPaperIds } from "../lists/newPapers";
import { t } from "./t";

/**
 * The badge's colors: for new papers that include no followed one, for those that include some, and for a number that is out
 * of date. White text is legible on each.
 */
const COLOR = { fresh: "#b3361b", followed: "#2c6b45", stale: "#6b665e" };

/** The badge's text for a count: empty at 0, and `999+` above 999, as more does not fit on the icon. */
export function badgeText(count: number): string {
  if (count === 0) return "";
  return count > 999 ? "999+" : String(count);
}

/** The number of new papers, and the number of those that the user follows. */
export interface BadgeCount {
  count: number;
  followed: number;
}

/** The tooltip: the number of new papers, the titles of the first, and, after a failed refresh, what failed and since when. */
export function badgeTitle(
  { count, followed }: BadgeCount,
  topTitles: readonly string[],
  following: Following | undefined,
  now: number,
): string {
  const lines = [countSentence(count, followed)];
  lines.push(...topTitles.map((title) => `• ${title}`));
  if (following?.failure) {
    const { failure, refreshedAt } = following;
    const since = refreshedAt
      ? t("badge.notRefreshedSince", { time: clockTime(refreshedAt, now) })
      : t("badge.notRefreshed");
    lines.push(`${since} ${failureSentence(failure)}`);
  }
  return lines.join("\n");
}

function countSentence(n: number, followed: number): string {
  if (!n || !followed) return t("badge.count", { n });
  return followed === n ? t("badge.countAllFollowed", { n }) : t("badge.countFollowed", { n, followed });
}

/** A count that waits for its lock. Callers that come before it begins share it. */
let waiting: Promise<void> | undefined;

/**
 * Shows the number of new papers on the toolbar. Called after every refresh and every change of marks, in any context. It
 * reads and writes under one Web Lock, so that of two contexts the one that writes last has also read last.
 */
export function updateBadge(now: number = Date.now()): Promise<void> {
  const forget = () => {
    waiting = undefined;
  };
  waiting ??= navigator.locks
    .request("badge", async () => {
      // A free lock may be granted before the assignment above is done.
      await Promise.resolve();
      forget();
      await showCount(now);
    })
    .finally(forget);
  return waiting;
}

/**
 * Shows a result in place of the count for some milliseconds, where no page can show it: a sign on the badge, and a sentence
 * in the tooltip. If the worker ends before that, it shows the count when it starts again.
 */
export async function sayOnBadge(sign: string, sentence: string, milliseconds: number): Promise<void> {
  await navigator.locks.request("badge", async () => {
    await Promise.all([
      browser.action.setBadgeText({ text: sign }),
      browser.action.setBadgeBackgroundColor({ color: COLOR.stale }),
      browser.action.setBadgeTextColor?.({ color: "#ffffff" }),
      browser.action.setTitle({ title: t("badge.said", { sentence }) }),
    ]);
  });
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await updateBadge();
}

async function showCount(now: number): Promise<void> {
  const [{ badgeCounts }, following] = await Promise.all([readSettings(), db.following.get(FOLLOWING)]);
  const ids = badgeCounts === "none" ? new Set<string>() : await newPaperIds(dexieReader, badgeCounts);
  const followed = ids.intersection(new Set(await idsThatAre(dexieReader, "followed")));
  const titles = await topTitles(followed, ids.difference(followed));
  const fresh = followed.size ? COLOR.followed : COLOR.fresh;
  const count = { count: ids.size, followed: followed.size };
  await Promise.all([
    browser.action.setBadgeText({ text: badgeText(ids.size) }),
    browser.action.setBadgeBackgroundColor({ color: following?.failure ? COLOR.stale : fresh }),
    browser.action.setBadgeTextColor?.({ color: "#ffffff" }),
    browser.action.setTitle({ title: badgeTitle(count, titles, following, now) }),
  ]);
}

/** The titles of three papers: those with the most upvotes in the first group, then in the next. */
async function topTitles(...groups: ReadonlySet<string>[]): Promise<string[]> {
  const titles = groups.map(async (ids) => {
    // Of thousands only the latest are read.
    const papers = await db.papers.bulkGet([...ids].slice(-300));
    const known = papers.filter((paper) => paper !== undefined);
    return known.sort((a, b) => b.upvotes - a.upvotes).map((paper) => paper.title);
  });
  return (await Promise.all(titles)).flat().slice(0, 3);
}
