import { browser } from "wxt/browser";
import { countOf, formatCount } from "../../ground/count";
import { clockTime } from "../../ground/dates/format";
import { failureSentence } from "../../model/failureSentence";
import { FOLLOWING, type Following } from "../../model/following";
import { idsThatAre } from "../../rules/readVerdicts";
import { db } from "../../store/db/database";
import { dexieReader } from "../../store/db/dexieReader";
import { readSettings } from "../../store/settings";
import { newPaperIds } from "../lists/newPapers";

/**
 * The badge's colours: new papers, some of which the user follows or none, and a number that could not be brought up to
 * date. White text is legible on each.
 */
const COLOR = { fresh: "#b3361b", followed: "#2c6b45", stale: "#6b665e" };

/** The badge's text for a count: empty at 0, the number, and `999+` above 999: what fits on an icon. */
export function badgeText(count: number): string {
  if (count === 0) return "";
  return count > 999 ? "999+" : String(count);
}

/** What is counted: how many papers are new, and how many of them the user follows. */
export interface BadgeCount {
  count: number;
  followed: number;
}

/** The tooltip: how many papers are new, the first three by name, and since when that is stale where it is. */
export function badgeTitle(
  { count, followed }: BadgeCount,
  topTitles: readonly string[],
  following: Following | undefined,
  now: number,
): string {
  const ofThem = followed ? `, ${followed === count ? "all" : formatCount(followed)} followed` : "";
  const lines = [count ? `Daypaper: ${countOf(count, "new paper")}${ofThem}` : "Daypaper: no new papers"];
  lines.push(...topTitles.map((title) => `• ${title}`));
  if (following?.failure) {
    const { failure, refreshedAt } = following;
    const since = refreshedAt ? `Not refreshed since ${clockTime(refreshedAt, now)}.` : "Not refreshed yet.";
    lines.push(`${since} ${failureSentence(failure)}`);
  }
  return lines.join("\n");
}

/** A count that waits for its turn and has not begun: whoever asks meanwhile is served by it. */
let waiting: Promise<void> | undefined;

/**
 * Shows the number of new papers on the toolbar; called after every refresh and every change of marks, in whichever
 * context that was. It runs under a Web Lock and reads within it, so that of two contexts the one that writes last has
 * also read last.
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
 * Says in the count's place, for some milliseconds, what came of something that was asked for where there is no page to say
 * it: a sign on the badge, and a sentence in the tooltip. A worker that ends before counts when it starts.
 */
export async function sayOnBadge(sign: string, sentence: string, milliseconds: number): Promise<void> {
  await navigator.locks.request("badge", async () => {
    await Promise.all([
      browser.action.setBadgeText({ text: sign }),
      browser.action.setBadgeBackgroundColor({ color: COLOR.stale }),
      browser.action.setBadgeTextColor?.({ color: "#ffffff" }),
      browser.action.setTitle({ title: `Daypaper: ${sentence}` }),
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

/** Titles of three papers, those with the most upvotes of the first ids and then of the others. */
async function topTitles(...groups: ReadonlySet<string>[]): Promise<string[]> {
  const titles = groups.map(async (ids) => {
    // A bounded number is read: whoever has thousands sees the latest.
    const papers = await db.papers.bulkGet([...ids].slice(-300));
    const known = papers.filter((paper) => paper !== undefined);
    return known.sort((a, b) => b.upvotes - a.upvotes).map((paper) => paper.title);
  });
  return (await Promise.all(titles)).flat().slice(0, 3);
}
