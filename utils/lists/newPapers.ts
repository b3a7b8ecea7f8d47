import type { Day } from "../dates/day";
import { db, FOLLOWING } from "../db/database";
import { dayFeed, type FeedKey } from "../feed";
import { TOUCHES, timeKey } from "../marks/mark";

/** Which new papers are meant: those of every followed day, or of the latest one alone. */
export type NewScope = "every" | "latest";

/**
 * The ids of all new papers: listed on a followed list, and not seen, read, saved or hidden. Derived each time, from
 * index keys alone: no record is read, so that it stays quick over years of lists. A paper that was listed again on a
 * later day is one paper.
 */
export async function newPaperIds(scope: NewScope = "every"): Promise<Set<string>> {
  const following = await db.following.get(FOLLOWING);
  const from = scope === "latest" ? following?.latest : following?.since;
  if (!from) return new Set();
  const followed = await followedFeeds(from);
  const keys = await db.listings
    .where("[feed+paperId]")
    .between([dayFeed(from), ""], [dayFeed("9999-12-31"), "\uffff"])
    .primaryKeys();
  const ids = new Set(keys.flatMap(([feed, id]) => (followed.has(feed) ? [id] : [])));
  if (!ids.size) return ids;
  const touched = await Promise.all(TOUCHES.map((field) => db.marks.orderBy(timeKey(field)).primaryKeys()));
  for (const id of touched.flat()) ids.delete(id);
  return ids;
}

async function followedFeeds(from: Day): Promise<Set<FeedKey>> {
  const feeds = await db.feeds
    .where("key")
    .between(dayFeed(from), dayFeed("9999-12-31"))
    .filter((feed) => feed.followed)
    .primaryKeys();
  return new Set(feeds);
}
