import { useEffect, useState } from "preact/hooks";
import { type Failure, RefreshError } from "../utils/api/failure";
import type { FeedKey } from "../utils/feed";
import { loadFeed } from "../utils/refresh/fetchFeed";

/** How the fetching of a list that was asked for stands. */
export interface FeedLoad {
  isLoading: boolean;
  failure?: Failure;
  retry: () => void;
}

/** Fetches the list of a view whose address names it; the latest list, which none names, is kept fresh by refreshing. */
export function useFeedLoader(feed: FeedKey | undefined): FeedLoad {
  const [load, setLoad] = useState<{ feed?: FeedKey; isLoading: boolean; failure?: Failure }>({
    isLoading: false,
  });
  const [tries, setTries] = useState(0);

  useEffect(() => {
    if (!feed) return setLoad({ isLoading: false });
    let isCurrent = true;
    setLoad({ feed, isLoading: true });
    loadFeed(feed)
      .then(
        () => undefined,
        (error: unknown): Failure => (error instanceof RefreshError ? error.failure : { kind: "storage" }),
      )
      .then((failure) => isCurrent && setLoad({ feed, isLoading: false, failure }));
    return () => {
      isCurrent = false;
    };
  }, [feed, tries]);

  const isCurrent = load.feed === feed;
  return {
    isLoading: isCurrent ? load.isLoading : feed !== undefined,
    failure: isCurrent ? load.failure : undefined,
    retry: () => setTries((count) => count + 1),
  };
}
