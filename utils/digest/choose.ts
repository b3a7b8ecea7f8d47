import { readFollowing } from "../fetch/asking/noteFollowing";
import { addDays, type Day, dayOf } from "../ground/dates/day";
import { papersOfDigest } from "../model/digest";
import { dayFeed } from "../model/feed";
import { isSnoozed, type Mark, timeKey } from "../model/mark";
import type { DigestRhythm } from "../model/settings";
import { listingsOf } from "../queries/lists/listings";
import { idsThatAre } from "../rules/readVerdicts";
import { db } from "../store/db/database";
import { dexieReader } from "../store/db/dexieReader";

const LAST_DAY = dayFeed("9999-12-31");
/** Followed papers may be this old, so that a new rule also finds the papers of the last days. */
const LOOK_BACK_DAYS = 14;
/** The largest number of followed papers in a digest. */
const MOST_FOLLOWED = 30;
/** Other papers fill a digest up to this many papers. */
const SIZE = 20;
/** A digest has room for this many other papers, however many followed ones it has. */
const LEAST_OTHERS = 10;

/** The papers of a digest by id, in its order: of each kind the most upvoted first. */
export interface Choice {
  followed: string[];
  others: string[];
}

/** True if the user has read, saved, hidden or snoozed a paper. A paper that was only seen is still to be read. */
const isDealtWith = (mark: Mark | undefined, now: number): boolean =>
  mark !== undefined &&
  (isSnoozed(mark, now) ||
    (["read", "saved", "hidden"] as const).some((field) => mark[timeKey(field)] !== undefined));

/**
 * Chooses unread papers from the followed days: first those that the user follows and that were in no digest yet, then the
 * most upvoted ones that were listed since the last digest. Call it inside a transaction over `choosing`.
 */
export async function choosePapers(every: DigestRhythm, now: number): Promise<Choice> {
  const following = await readFollowing();
  const { since = dayOf(now), latest = dayOf(now) } = following;
  const back = addDays(dayOf(now), -LOOK_BACK_DAYS);
  const digests = (await db.digests.toArray()).filter(({ madeAt = 0 }) => madeAt <= now);
  const lastAt = Math.max(0, ...digests.map(({ madeAt = 0 }) => madeAt));
  // The first digest covers the latest day, or the last week.
  const first = every === "week" ? addDays(dayOf(now), -7) : latest;

  const listed = await listingsSince(since > back ? since : back);
  const isFresh = ({ day, at }: Listed) => (lastAt ? at > lastAt : day >= first);
  const fresh = new Set(listed.filter(isFresh).map(({ id }) => id));
  const [follow, mute] = await Promise.all([
    idsThatAre(dexieReader, "followed"),
    idsThatAre(dexieReader, "muted"),
  ]);
  const [followed, out] = [new Set(follow), new Set([...mute, ...digests.flatMap(papersOfDigest)])];

  const ids = [...new Set(listed.map(({ id }) => id))];
  const wanted = ids.filter((id) => !out.has(id) && (followed.has(id) || fresh.has(id)));
  const unread = await byUpvotes(wanted, now);
  const mine = unread.filter((id) => followed.has(id)).slice(0, MOST_FOLLOWED);
  const room = Math.max(LEAST_OTHERS, SIZE - mine.length);
  return { followed: mine, others: unread.filter((id) => !followed.has(id)).slice(0, room) };
}

/** The tables that `choosePapers` reads, for transactions. */
export const choosing = () => [
  db.papers,
  db.listings,
  db.feeds,
  db.following,
  db.marks,
  db.verdicts,
  db.digests,
];

interface Listed {
  id: string;
  day: Day;
  /** When Daypaper first found the paper on that day's list, in milliseconds since the epoch. */
  at: number;
}

async function listingsSince(from: Day): Promise<Listed[]> {
  const feeds = await db.feeds.where("key").between(dayFeed(from), LAST_DAY).toArray();
  const followed = feeds.filter((feed) => feed.followed).map(({ key }) => key);
  const listings = await Promise.all(followed.map((feed) => listingsOf(dexieReader, feed)));
  return listings.flat().map(({ paperId: id, feed, firstListedAt: at }) => ({ id, day: feed.slice(4), at }));
}

async function byUpvotes(ids: string[], now: number): Promise<string[]> {
  const [papers, marks] = await Promise.all([db.papers.bulkGet(ids), db.marks.bulkGet(ids)]);
  return papers
    .filter((paper, i) => paper !== undefined && !isDealtWith(marks[i], now))
    .sort((a, b) => (b?.upvotes ?? 0) - (a?.upvotes ?? 0))
    .flatMap((paper) => paper?.id ?? []);
}
