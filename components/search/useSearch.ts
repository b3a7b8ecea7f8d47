import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PaperList } from "../../utils/model/entry";
import type { SearchAnswer, SearchRequest } from "../../utils/queries/search/serveSearch";
import { isAsListed } from "../../utils/route/arrangement";
import type { Route } from "../../utils/route/route";
import { NOTHING_FOUND } from "../page/pageData";
import { takeSearcher } from "../page/searcher";
import type { OnShow } from "../page/useList";

/** A result is at least so high, in pixels, with what is between two. */
const RESULT_HEIGHT = 115;

/**
 * So many of the best matches are read, and of them first what the window shows. More where they are sorted or filtered, and
 * then all at once, since any of them may come first.
 */
const asListed = () => ({ most: 100, first: Math.ceil(innerHeight / RESULT_HEIGHT) });
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

/** Those of a search that has just begun. */
const NO_RESULTS: Results = { total: 0, best: 0, isBroken: false, list: NOTHING_FOUND };

/**
 * Searches the stored papers for a route's query, in a worker, which is there as long as the search is, and gives what it
 * finds. Nothing on the way from a letter to what it finds waits for a frame, as an ordinary effect would.
 * @param onShow told of the papers together with the view, so that both are drawn at once
 */
export function useSearch({ query = "", arrangement }: Route, onShow: OnShow): Results {
  const [results, setResults] = useState(NO_RESULTS);
  const worker = useRef<Worker>(undefined);

  useLayoutEffect(() => {
    const searcher = takeSearcher();
    const fail = () => setResults((before) => ({ ...before, isBroken: true }));
    searcher.onmessage = ({ data }: MessageEvent<SearchAnswer>) => {
      if ("failed" in data) {
        console.error(data.failed);
        fail();
      } else if (data.list) {
        const { request, hits, list } = data;
        const { total, ids } = hits;
        setResults({ query: request.query, total, best: ids.length, isBroken: false, list });
        onShow(list);
      }
    };
    searcher.onerror = fail;
    worker.current = searcher;
    return () => {
      worker.current = undefined;
      searcher.terminate();
      onShow(undefined);
    };
  }, []);

  const isListed = isAsListed(arrangement);
  useLayoutEffect(() => {
    const size = isListed ? asListed() : ARRANGED;
    worker.current?.postMessage({ query, ...size } satisfies SearchRequest);
  }, [query, isListed]);
  return results;
}
