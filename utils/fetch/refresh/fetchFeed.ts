import { dayOfFeed, type FeedKey, queryOfFeed, SEARCHES, TRENDING } from "../../model/feed";
import type { Feed } from "../../model/listing";
import { updateBadge } from "../../queries/badge/badge";
import { listingsOf } from "../../queries/lists/listings";
import { loadPatternsIfNeeded } from "../../rules/compileRules";
import { db } from "../../store/db/database";
import { dexieReader } from "../../store/db/dexieReader";
import { fetchList } from "../api/lists";
import { askAlone, quotaOf } from "../asking/askAlone";
import { noteFeedDay, updateFollowing } from "../asking/noteFollowing";
import { isBetween, isRecent } from "../asking/recent";
import { storing } from "../papers/storePapers";
import { parseAnswer, storeList } from "./storeList";

/**
 * Fetches a list and stores it, with everything that depends on it, in one transaction.
 * @param followed true if the list is fetched because it is followed, so that its papers are new
 */
export async function fetchFeed(key: FeedKey, { followed }: { followed: boolean }): Promise<void> {
  const asked = await db.feeds.get(key);
  const answer = await fetchList(key, asked?.etag, Date.now());
  const list = answer.kind === "list" ? parseAnswer(answer) : { papers: [], dropped: 0 };
  await loadPatternsIfNeeded();
  const at = Date.now();
  await db.transaction("rw", [...storing(), db.listings, db.feeds, db.following], async () => {
    // Another context may have stored the same list while this one waited for the answer.
    const before = await db.feeds.get(key);
    let feed: Feed;
    if (answer.kind === "unchanged" && before) {
      feed = { ...before, checkedAt: at, followed: before.followed || followed };
      await db.feeds.put(feed);
    } else {
      const etag = answer.kind === "list" ? answer.etag : undefined;
      feed = await storeList(key, list, { etag, followed, at });
    }
    const day = dayOfFeed(key);
    if (followed && day && feed.count > 0) await noteFeedDay(day);
    if (answer.pauseUntil) await updateFollowing({ [quotaOf(key)]: answer.pauseUntil });
    if (queryOfFeed(key) !== undefined) await forgetOldSearches();
  });
}

/**
 * Fetches a list that is viewed but not followed, unless it was checked in the last fifteen minutes.
 * @param again true to fetch it unless it was checked since `askedAt`, in milliseconds since the epoch
 * @throws RefreshError for every failure
 */
export function loadFeed(
  key: FeedKey,
  { again = false, askedAt = Date.now() }: { again?: boolean; askedAt?: number } = {},
): Promise<void> {
  return askAlone(key, quotaOf(key), {
    isDone: async () => {
      const checkedAt = (await db.feeds.get(key))?.checkedAt;
      return again ? isBetween(checkedAt, askedAt, Date.now()) : isRecent(checkedAt);
    },
    job: async () => {
      await fetchFeed(key, { followed: false });
      // The badge may count the trending list although it is not followed.
      if (key === TRENDING) await updateBadge().catch((reason) => console.error(reason));
    },
  });
}

/** Only this many searches are kept. The papers they found are not deleted. */
const KEPT_SEARCHES = 100;

/** Call it inside a transaction on feeds and listings. */
async function forgetOldSearches(): Promise<void> {
  const searches = await db.feeds.where("key").startsWith(SEARCHES).toArray();
  const old = searches.sort((a, b) => b.checkedAt - a.checkedAt).slice(KEPT_SEARCHES);
  for (const { key } of old) {
    const listed = await listingsOf(dexieReader, key);
    await db.listings.bulkDelete(listed.map(({ feed, paperId }) => [feed, paperId]));
    await db.feeds.delete(key);
  }
}
