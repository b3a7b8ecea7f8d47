import type { FeedKey } from "../../utils/model/feed";
import { type Load, useLoader } from "./useLoader";

/** Fetches a list unless it is fresh. The code that fetches is loaded only then. */
async function loadFeed(feed: FeedKey, wish: { again: boolean }): Promise<void> {
  const { isFeedStale } = await import("../../utils/fetch/refresh/stale");
  if (!wish.again && !(await isFeedStale(feed))) return;
  await (await import("../../utils/fetch/refresh/fetchFeed")).loadFeed(feed, wish);
}

/** Fetches the list that the address names. The latest day, which no address names, is kept fresh by refreshing. */
export const useFeedLoader = (feed: FeedKey | undefined): Load => useLoader(loadFeed, feed);
