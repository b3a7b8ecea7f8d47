import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { isAsListed } from "../utils/lists/arrange";
import type { PaperList } from "../utils/lists/queries";
import type { Route } from "../utils/route";
import type { SearchAnswer, SearchRequest } from "../utils/search/serve";
import { NOTHING_FOUND } from "./pageData";
import { follow } from "./useLive";

/** So many of the best matches are read: more where they are sorted or filtered, since any of them may come first then. */
const MOST = { asListed: 100, arranged: 2000 };

/** What a search has found so far. */
export interface Results {
  /** What was searched for, which lags behind what is typed. */
  query?: string;
  /** How many papers that are stored match. */
  total: number;
  /** Whether the stored papers could not be searched. */
  isBroken: boolean;
  /** The papers. */
  list: PaperList;
}

const NONE: Results = { total: 0, isBroken: false, list: NOTHING_FOUND };

/**
 * Searches the stored papers for a route's query, in a worker, which is there as long as the search is. Nothing on the way
 * from a letter to what it finds waits for a frame, as an ordinary effect would.
 */
export function useSearch({ query, arrangement }: Route): Results {
  const [results, setResults] = useState(NONE);
  const worker = useRef<Worker>(undefined);
  const isSearch = query !== undefined;

  useLayoutEffect(() => {
    if (!isSearch) return;
    let reading: ReturnType<typeof follow> | undefined;
    const searcher = new Worker("/search-worker.js");
    const lists = import("../utils/search/list");
    searcher.onmessage = async ({ data }: MessageEvent<SearchAnswer>) => {
      if ("failed" in data) {
        console.error(data.failed);
        setResults((before) => ({ ...before, isBroken: true }));
        return;
      }
      const { searchList } = await lists;
      if (worker.current !== searcher) return;
      const { request, hits } = data;
      const { query } = request;
      reading?.unsubscribe();
      reading = follow(
        () => searchList(query, hits.ids),
        (list) => setResults({ query, total: hits.total, isBroken: false, list }),
      );
    };
    searcher.onerror = () => setResults((before) => ({ ...before, isBroken: true }));
    worker.current = searcher;
    return () => {
      worker.current = undefined;
      searcher.terminate();
      reading?.unsubscribe();
      setResults(NONE);
    };
  }, [isSearch]);

  const most = isAsListed(arrangement) ? MOST.asListed : MOST.arranged;
  useLayoutEffect(() => {
    if (query !== undefined) worker.current?.postMessage({ query, most } satisfies SearchRequest);
  }, [query, most]);
  return results;
}
