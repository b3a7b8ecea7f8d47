import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { isAsListed } from "../utils/lists/arrange";
import type { PaperList } from "../utils/lists/queries";
import type { Route } from "../utils/route";
import type { SearchAnswer, SearchRequest } from "../utils/search/serve";
import { NOTHING_FOUND } from "./pageData";
import { takeSearcher } from "./searcher";

/**
 * So many of the best matches are read, and of them so many first: what a high screen shows. More where they are sorted or
 * filtered, and then all at once, since any of them may come first.
 */
const AS_LISTED = { most: 100, first: 12 };
const ARRANGED = { most: 2000, first: 2000 };

/** What a search has found so far. */
export interface Results {
  /** What was searched for, which lags behind what is typed. */
  query?: string;
  /** How many papers that are stored match. */
  total: number;
  /** How many of them are shown, or will be in a moment. */
  best: number;
  /** Whether the stored papers could not be searched. */
  isBroken: boolean;
  /** The papers. */
  list: PaperList;
}

const NONE: Results = { total: 0, best: 0, isBroken: false, list: NOTHING_FOUND };

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
    const searcher = takeSearcher();
    searcher.onmessage = ({ data }: MessageEvent<SearchAnswer>) => {
      if ("failed" in data) {
        console.error(data.failed);
        setResults((before) => ({ ...before, isBroken: true }));
      } else if (data.list) {
        const { request, hits, list } = data;
        const { total, ids } = hits;
        setResults({ query: request.query, total, best: ids.length, isBroken: false, list });
      }
    };
    searcher.onerror = () => setResults((before) => ({ ...before, isBroken: true }));
    worker.current = searcher;
    return () => {
      worker.current = undefined;
      searcher.terminate();
      setResults(NONE);
    };
  }, [isSearch]);

  const size = isAsListed(arrangement) ? AS_LISTED : ARRANGED;
  useLayoutEffect(() => {
    if (query !== undefined) worker.current?.postMessage({ query, ...size } satisfies SearchRequest);
  }, [query, size]);
  return results;
}
