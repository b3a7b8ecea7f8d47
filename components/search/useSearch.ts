import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PaperList } from "../../utils/model/entry";
import type { SearchAnswer } from "../../utils/queries/search/serveSearch";
import { isAsListed } from "../../utils/route/arrangement";
import type { Route } from "../../utils/route/route";
import { NOTHING_FOUND } from "../page/pageData";
import { type Searcher, searchRequest, takeSearcher } from "../page/searcher";
import type { OnShow } from "../page/useList";

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
  const searcher = useRef<Searcher>(undefined);

  useLayoutEffect(() => {
    const fail = () => setResults((before) => ({ ...before, isBroken: true }));
    const take = (answer: SearchAnswer) => {
      if ("failed" in answer) {
        console.error(answer.failed);
        fail();
      } else if (answer.list) {
        const { request, hits, list } = answer;
        const { total, ids } = hits;
        setResults({ query: request.query, total, best: ids.length, isBroken: false, list });
        onShow(list);
      }
    };
    searcher.current = takeSearcher(take, fail);
    return () => {
      searcher.current?.end();
      searcher.current = undefined;
      onShow(undefined);
    };
  }, []);

  const isListed = isAsListed(arrangement);
  useLayoutEffect(() => searcher.current?.ask(searchRequest(query, isListed)), [query, isListed]);
  return results;
}
