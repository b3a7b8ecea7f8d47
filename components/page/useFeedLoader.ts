import type { FeedKey } from "../../utils/model/feed";
import { type Load, useLoader } from "./useLoader";

/** What fetches is loaded when it is needed: the list may be stored and fresh. */
async function loadFeed(feed: FeedKey, wish: { again: boolean }): Promise<void> {
  const { isFeedStale } = await import("../../utils/fetch/refresh/stale");
  if (!wish.again && !(await isFeedStale(feed))) return;
  await (await import("../../utils/fetch/refresh/fetchFeed")).loadFeed(feed, wish);
}

/** Fetches the list of a view whose address names it; the latest list, which none names, is kept fresh by refreshing. */
export const useFeedLoader = (feed: FeedKey | undefined): Load => useLoader(loadFeed, feed);
