import type { Day } from "../../ground/dates/day";
import { dayFeed, type FeedKey, TRENDING } from "../../model/feed";
import { FOLLOWING } from "../../model/following";
import { TOUCHES, timeKey } from "../../model/mark";
import type { BadgeCounts } from "../../model/settings";
import { idsThatAre } from "../../rules/readVerdicts";
import type { Reader } from "../../store/db/reader";

/** The new papers to count: all of every followed day, the followed ones of these, those of the latest day, or the ranking. */
export type NewScope = "every" | "followed" | "latest" | "trending";

const LAST_DAY = dayFeed("9999-12-31");

/**
 * The ids of all new papers: listed on a followed list, and not seen, read, saved, hidden, snoozed or muted; also those
 * that came back from a snooze, on any list. Derived each time from index keys alone, so that it stays fast over years of
 * lists. A paper that is listed on several days counts once.
 */
export async function newPaperIds(
  read: Reader,
  scope: NewScope = "every",
  now = Date.now(),
): Promise<Set<string>> {
  const [listed, back] = await Promise.all([
    scope === "trending" ? rankedIds(read) : idsOfDays(read, scope),
    read.keys("marks", { index: "snoozedUntil", to: now }),
  ]);
  let ids = new Set(listed);
  if (scope === "followed") ids = ids.intersection(new Set(await idsThatAre(read, "followed")));
  if (ids.size) {
    const fields = [...TOUCHES.map(timeKey), "snoozedUntil"];
    const touched = await Promise.all(fields.map((index) => read.keys("marks", { index })));
    for (const id of touched.flat()) ids.delete(id);
    for (const id of await idsThatAre(read, "muted")) ids.delete(id);
  }
  for (const id of back) ids.add(id);
  return ids;
}

/**
 * The ids of the new papers of all lists that count: the followed days, and the ranking while the badge counts it. That choice
 * comes from the settings each time and is stored with no list, so that changing it takes effect at once and loses nothing.
 */
export async function allNewPaperIds(read: Reader, badgeCounts: BadgeCounts): Promise<Set<string>> {
  const ofDays = await newPaperIds(read);
  return countsRanking(badgeCounts) ? ofDays.union(await newPaperIds(read, "trending")) : ofDays;
}

/**
 * The new ones among some untouched papers, by their days, as `newPaperIds` has them. It reads only the listings of these
 * papers: faster for a few papers, slower for many.
 */
export async function newAmong(read: Reader, untouched: readonly string[]): Promise<Set<string>> {
  const [following, ...keys] = await Promise.all([
    read.get("following", FOLLOWING),
    ...untouched.map((id) => read.keys("listings", { index: "paperId", from: id, to: id })),
  ]);
  const since = following?.since;
  if (!since) return new Set();
  const listed = keys.flat().filter(([feed]) => feed >= dayFeed(since) && feed <= LAST_DAY);
  const feeds = await read.getMany("feeds", [...new Set(listed.map(([feed]) => feed))]);
  const followed = new Set(feeds.map((feed) => (feed?.followed ? feed.key : undefined)));
  return new Set(listed.flatMap(([feed, id]) => (followed.has(feed) ? [id] : [])));
}

/** True if papers of the ranking count as new. */
export const countsRanking = (badgeCounts: BadgeCounts): boolean => badgeCounts === "trending";

async function rankedIds(read: Reader): Promise<string[]> {
  const keys = await listingKeys(read, TRENDING, TRENDING);
  return keys.map(([, id]) => id);
}

async function idsOfDays(read: Reader, scope: NewScope): Promise<string[]> {
  const following = await read.get("following", FOLLOWING);
  const from = scope === "latest" ? following?.latest : following?.since;
  if (!from) return [];
  const followed = await followedFeeds(read, from);
  const keys = await listingKeys(read, dayFeed(from), LAST_DAY);
  return keys.flatMap(([feed, id]) => (followed.has(feed) ? [id] : []));
}

const listingKeys = (read: Reader, first: FeedKey, last: FeedKey) =>
  read.keys("listings", { from: [first, ""], to: [last, "\uffff"] });

async function followedFeeds(read: Reader, from: Day): Promise<Set<FeedKey>> {
  const feeds = await read.rows("feeds", { from: dayFeed(from), to: LAST_DAY });
  return new Set(feeds.flatMap(({ key, followed }) => (followed ? [key] : [])));
}
