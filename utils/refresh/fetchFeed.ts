import { browser } from "wxt/browser";
import { type Failure, RefreshError } from "../api/failure";
import { fetchList } from "../api/huggingface";
import { updateBadge } from "../badge/badge";
import { db, type Feed } from "../db/database";
import { dayOfFeed, type FeedKey, TRENDING } from "../feed";
import { noteFeedDay, readFollowing, updateFollowing } from "./following";
import { parseAnswer, storeList } from "./store";
import { isBetween, isRecent, keepPause } from "./wait";

/**
 * Fetches one list and stores it, with what follows from it, in one transaction.
 * @param followed whether it is fetched because it is followed, so that its papers are new
 */
export async function fetchFeed(key: FeedKey, { followed }: { followed: boolean }): Promise<void> {
  const asked = await db.feeds.get(key);
  const answer = await fetchList(key, asked?.etag, Date.now());
  const list = answer.kind === "list" ? parseAnswer(answer) : { papers: [], dropped: 0 };
  const at = Date.now();
  await db.transaction("rw", db.papers, db.listings, db.feeds, db.following, async () => {
    // Another context may have stored the same list while this one was waiting for the answer.
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
    if (answer.pauseUntil) await updateFollowing({ pausedUntil: answer.pauseUntil });
  });
}

/**
 * Fetches one list that is looked at and not followed, unless it was checked in the last fifteen minutes.
 * @param again whether it is wanted even so, unless it was checked since `askedAt`, milliseconds since the epoch
 * @throws RefreshError, for whoever asked
 */
export async function loadFeed(
  key: FeedKey,
  { again = false, askedAt = Date.now() }: { again?: boolean; askedAt?: number } = {},
): Promise<void> {
  await navigator.locks.request(`load ${key}`, async () => {
    const checkedAt = (await db.feeds.get(key))?.checkedAt;
    if (again ? isBetween(checkedAt, askedAt, Date.now()) : isRecent(checkedAt)) return;
    try {
      keepPause((await readFollowing()).pausedUntil);
      await fetchFeed(key, { followed: false });
      // The one list that the badge may count though it is not followed.
      if (key === TRENDING) await updateBadge().catch((reason) => console.error(reason));
    } catch (error) {
      const failure = await toFailure(error);
      if (failure.kind === "limited") {
        await updateFollowing({ pausedUntil: failure.until }).catch((reason) => console.error(reason));
      }
      throw new RefreshError(failure, error);
    }
  });
}

/** What went wrong, of the closed set: whatever did not come from asking or parsing came from storing. */
export async function toFailure(error: unknown): Promise<Failure> {
  if (!(error instanceof RefreshError)) {
    console.error("Refreshing failed while storing", error);
    return { kind: "storage" };
  }
  if (error.failure.kind === "unreachable" && !(await isAllowed())) return { kind: "forbidden" };
  return error.failure;
}

/** Firefox lets the user withhold the permission for a host; requests then fail as if the host were not there. */
const isAllowed = () => browser.permissions.contains({ origins: ["https://huggingface.co/*"] });
