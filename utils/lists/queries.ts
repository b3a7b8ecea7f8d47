import { type Day, dayOf } from "../dates/day";
import { db, type Feed, FOLLOWING, type Following } from "../db/database";
import { dayFeed, type FeedKey, TRENDING } from "../feed";
import type { Change } from "../marks/change";
import { isBack, isUntouched, type Mark } from "../marks/mark";
import { type Paper, unnamedPaper } from "../paper";
import { type Verdict, verdictsOf } from "../rules/verdict";
import type { BadgeCounts } from "../settings";
import { listingsOf } from "./listings";
import { allNewPaperIds, countsRanking } from "./newPapers";
import { isFollowed, isMuted, partHidden } from "./part";

/** Where a search found a paper: among those stored, on Hugging Face, or both. */
export type Origin = "here" | "hub" | "both";

/** A paper as a list shows it. */
export interface Entry {
  paper: Paper;
  mark?: Mark;
  /** What the rules make of it, where one has caught it. */
  verdict?: Verdict;
  /** Whether it counts as new. */
  isNew: boolean;
  /** In the results of a search, where it was found. */
  origin?: Origin;
}

/** A list of papers, ready to be shown. */
export interface PaperList {
  /** The feed, or "saved"; empty where a search has no feed. */
  key: FeedKey | "saved";
  entries: Entry[];
  /** Papers the user has hidden, in the same order. */
  hidden: Entry[];
  /** Papers that a rule has muted, and the user has not hidden, in the same order. */
  muted: Entry[];
  /** What is known of the feed; undefined where it was never fetched, or the list is not a feed. */
  feed?: Feed;
}

/**
 * The papers of a feed by upvotes, the server's order among equals and in the ranking of trending, but those that the user
 * follows first; hidden and muted ones apart.
 * The day of the latest list where no key is given.
 * @param badgeCounts what the badge counts, on which hangs whether the ranking makes papers new
 */
export function feedList(key?: FeedKey, badgeCounts: BadgeCounts = "every"): Promise<PaperList> {
  return db.transaction("r", [...ofEntries(), db.listings, db.feeds, db.following], async () => {
    const now = Date.now();
    const following = await db.following.get(FOLLOWING);
    const feedKey = key ?? dayFeed(following?.latest ?? "");
    const [feed, listings] = await Promise.all([db.feeds.get(feedKey), listingsOf(feedKey)]);
    const entries = await entriesOf(listings.map((each) => each.paperId));
    // A paper of a list that is not followed may be on one that is.
    const isCounted = feed?.followed || (feedKey === TRENDING && countsRanking(badgeCounts));
    const newIds = isCounted ? undefined : await allNewPaperIds(badgeCounts);
    for (const entry of entries) {
      const { paper, mark } = entry;
      entry.isNew = newIds
        ? newIds.has(paper.id)
        : isBack(mark, now) || (isUntouched(mark) && !isMuted(entry));
    }
    // Array.prototype.sort is stable, so equals keep the server's order.
    if (feedKey !== TRENDING) entries.sort((a, b) => b.paper.upvotes - a.paper.upvotes);
    entries.sort((a, b) => Number(isFollowed(b)) - Number(isFollowed(a)));
    return { key: feedKey, feed, ...partHidden(entries) };
  });
}

/** The latest of the papers that were saved and neither read nor put off, and how many there are. */
export interface ToRead {
  entries: Entry[];
  count: number;
}

/** How many papers the rail beside the front page has room for. */
const TO_READ_SHOWN = 6;

/** See ToRead. */
export function savedToRead(): Promise<ToRead> {
  return db.transaction("r", ofEntries(), async () => {
    const [saved, ...others] = await Promise.all([
      db.marks.orderBy("savedAt").primaryKeys(),
      db.marks.orderBy("readAt").primaryKeys(),
      db.marks.where("snoozedUntil").above(Date.now()).primaryKeys(),
    ]);
    const left = new Set(saved);
    for (const id of others.flat()) left.delete(id);
    const ids = [...left].slice(-TO_READ_SHOWN).reverse();
    return { entries: await entriesOf(ids, unnamedPaper), count: left.size };
  });
}

/** How things stand beside the lists: one small object for mastheads, status lines and the count of the saved. */
export interface Overview {
  following?: Following;
  /** Absent where it was not counted. */
  savedCount?: number;
  lastChange?: Change;
}

/** See Overview. */
export function overview(isCounted = true): Promise<Overview> {
  return db.transaction("r", db.following, db.marks, db.changes, async () => {
    const [following, savedCount, lastChange] = await Promise.all([
      db.following.get(FOLLOWING),
      isCounted ? db.marks.orderBy("savedAt").count() : undefined,
      db.changes.orderBy("id").last(),
    ]);
    return { following, savedCount, lastChange };
  });
}

/**
 * How many papers each known day has; 0 for holidays, which are stepped over. Today is left out while it has none: it may
 * have some at any time.
 */
export async function dayCounts(): Promise<Map<Day, number>> {
  const today = dayOf(Date.now());
  const feeds = await db.feeds.where("key").between(dayFeed(""), dayFeed("9999-12-31")).toArray();
  const counts = new Map(feeds.map((feed) => [feed.key.slice(4), feed.count]));
  if (!counts.get(today)) counts.delete(today);
  return counts;
}

/**
 * The papers of some ids as lists show them, in that order.
 * @param standIn makes what is shown for a paper that is not stored; without it those are left out
 */
export async function entriesOf(ids: string[], standIn?: (id: string) => Paper): Promise<Entry[]> {
  const [papers, marks, verdicts] = await Promise.all([
    db.papers.bulkGet(ids),
    db.marks.bulkGet(ids),
    verdictsOf(ids),
  ]);
  return ids.flatMap((id, i) => {
    const paper = papers[i] ?? standIn?.(id);
    return paper ? [{ paper, mark: marks[i], verdict: verdicts[i], isNew: false }] : [];
  });
}

/** The tables that entries are made of, for transactions. */
export const ofEntries = () => [db.papers, db.marks, db.verdicts];
