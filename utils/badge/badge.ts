import { browser } from "wxt/browser";
import { failureSentence } from "../api/failureSentence";
import { countOf } from "../count";
import { clockTime } from "../dates/format";
import { db, FOLLOWING, type Following } from "../db/database";
import { newPaperIds } from "../lists/newPapers";
import { readSettings } from "../settings";

/** The badge's colours: new papers, and a number that could not be brought up to date. White text is legible on both. */
const COLOR = { fresh: "#b3361b", stale: "#6b665e" };

/** The badge's text for a count: empty at 0, the number, and `999+` above 999: what fits on an icon. */
export function badgeText(count: number): string {
  if (count === 0) return "";
  return count > 999 ? "999+" : String(count);
}

/** The tooltip: how many papers are new, the first three by name, and since when that is stale where it is. */
export function badgeTitle(
  count: number,
  topTitles: readonly string[],
  following: Following | undefined,
  now: number,
): string {
  const lines = [count ? `Daypaper: ${countOf(count, "new paper")}` : "Daypaper: no new papers"];
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
  const ids = badgeCounts === "none" ? new Set<string>() : await newPaperIds(badgeCounts);
  const titles = await topTitles(ids);
  await Promise.all([
    browser.action.setBadgeText({ text: badgeText(ids.size) }),
    browser.action.setBadgeBackgroundColor({ color: following?.failure ? COLOR.stale : COLOR.fresh }),
    browser.action.setBadgeTextColor?.({ color: "#ffffff" }),
    browser.action.setTitle({ title: badgeTitle(ids.size, titles, following, now) }),
  ]);
}

/** Titles of the three papers with the most upvotes. Reads a bounded number: whoever has thousands sees the latest. */
async function topTitles(ids: ReadonlySet<string>): Promise<string[]> {
  const latest = [...ids].slice(-300);
  const papers = (await db.papers.bulkGet(latest)).filter((paper) => paper !== undefined);
  papers.sort((a, b) => b.upvotes - a.upvotes);
  return papers.slice(0, 3).map((paper) => paper.title);
}
