import { useEffect, useState } from "preact/hooks";
import { type Failure, RefreshError } from "../utils/api/failure";
import { MINUTE } from "../utils/dates/day";
import type { FeedKey } from "../utils/feed";

/** What went wrong in fetching a list, and when it is tried again by itself: milliseconds since the epoch. */
export interface LoadFailure {
  failure: Failure;
  retryAt: number;
}

/** How the fetching of a list that was asked for stands. */
export interface FeedLoad {
  isLoading: boolean;
  failed?: LoadFailure;
  retry: () => void;
}

async function load(feed: FeedKey, again: boolean): Promise<LoadFailure | undefined> {
  try {
    await (await import("../utils/refresh/fetchFeed")).loadFeed(feed, { again });
    return undefined;
  } catch (error) {
    const failure: Failure = error instanceof RefreshError ? error.failure : { kind: "storage" };
    return { failure, retryAt: failure.kind === "limited" ? failure.until : Date.now() + MINUTE };
  }
}

/** Fetches the list of a view whose address names it; the latest list, which none names, is kept fresh by refreshing. */
export function useFeedLoader(feed: FeedKey | undefined): FeedLoad {
  const [state, setState] = useState<{ feed?: FeedKey; isLoading: boolean; failed?: LoadFailure }>({
    isLoading: false,
  });
  const [tries, setTries] = useState(0);
  const retry = () => setTries((count) => count + 1);

  useEffect(() => {
    if (!feed) return setState({ isLoading: false });
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    setState((before) => ({ ...before, feed, isLoading: true }));
    load(feed, tries > 0).then((failed) => {
      if (!isCurrent) return;
      setState({ feed, isLoading: false, failed });
      if (failed) timer = setTimeout(retry, failed.retryAt - Date.now());
    });
    window.addEventListener("online", retry);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      window.removeEventListener("online", retry);
    };
  }, [feed, tries]);

  const isCurrent = state.feed === feed;
  return {
    isLoading: isCurrent ? state.isLoading : feed !== undefined,
    failed: isCurrent ? state.failed : undefined,
    retry,
  };
}
