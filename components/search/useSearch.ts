import { type Dispatch, type StateUpdater, useLayoutEffect, useRef } from "preact/hooks";
import type { SearchAnswer, SearchRequest } from "../../utils/queries/search/serveSearch";
import { isAsListed } from "../../utils/route/arrangement";
import type { Route } from "../../utils/route/route";
import { NO_RESULTS, type Results } from "../page/pageData";
import { takeSearcher } from "../page/searcher";

/** A result is at least so high, in pixels, with what is between two. */
const RESULT_HEIGHT = 115;

/**
 * So many of the best matches are read, and of them first what the window shows. More where they are sorted or filtered, and
 * then all at once, since any of them may come first.
 */
const asListed = () => ({ most: 100, first: Math.ceil(innerHeight / RESULT_HEIGHT) });
const ARRANGED = { most: 2000, first: 2000 };

type Show = Dispatch<StateUpdater<Results>>;

/**
 * Searches the stored papers for a route's query, in a worker, which is there as long as the search is, and shows what it
 * finds. Nothing on the way from a letter to what it finds waits for a frame, as an ordinary effect would.
 */
export function useSearch({ query = "", arrangement }: Route, show: Show): void {
  const worker = useRef<Worker>(undefined);

  useLayoutEffect(() => {
    const searcher = takeSearcher();
    searcher.onmessage = ({ data }: MessageEvent<SearchAnswer>) => {
      if ("failed" in data) {
        console.error(data.failed);
        show((before) => ({ ...before, isBroken: true }));
      } else if (data.list) {
        const { request, hits, list } = data;
        const { total, ids } = hits;
        show({ query: request.query, total, best: ids.length, isBroken: false, list });
      }
    };
    searcher.onerror = () => show((before) => ({ ...before, isBroken: true }));
    worker.current = searcher;
    return () => {
      worker.current = undefined;
      searcher.terminate();
      show(NO_RESULTS);
    };
  }, []);

  const isListed = isAsListed(arrangement);
  useLayoutEffect(() => {
    const size = isListed ? asListed() : ARRANGED;
    worker.current?.postMessage({ query, ...size } satisfies SearchRequest);
  }, [query, isListed]);
}
