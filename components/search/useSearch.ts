import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PaperList } from "../../utils/model/entry";
import type { SearchAnswer } from "../../utils/queries/search/serveSearch";
import { isAsListed } from "../../utils/route/arrangement";
import type { Route } from "../../utils/route/route";
import { NOTHING_FOUND } from "../page/pageData";
import { type Searcher, searchRequest, takeSearcher } from "../page/searcher";
import type { OnShow } from "../page/useList";

/** The results of a search so far. */
export interface Results {
  /** The query of these results. It lags behind what is typed. */
  query?: string;
  /** The number of stored papers that match. */
  total: number;
  /** The number of them that are shown, or will be in a moment. */
  best: number;
  /** True if the stored papers could not be searched. */
  isBroken: boolean;
  /** The papers. */
  list: PaperList;
}

/** The results of a search that has just begun. */
const NO_RESULTS: Results = { total: 0, best: 0, isBroken: false, list: NOTHING_FOUND };

/**
 * Searches the stored papers for a route's query, in a worker that lives as long as the search. Layout effects are used, since
 * an ordinary effect would wait for a frame between a letter and its results.
 * @param onShow called with the papers as they are drawn, so that page and results change at once
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
