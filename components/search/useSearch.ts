import { type Dispatch, type StateUpdater, useLayoutEffect, useRef } from "preact/hooks";
import type { SearchAnswer } from "../../utils/queries/search/serveSearch";
import { isAsListed } from "../../utils/route/arrangement";
import type { Route } from "../../utils/route/route";
import { NO_RESULTS, type Results } from "../page/pageData";
import { type Searcher, searchRequest, takeSearcher } from "../page/searcher";

type Show = Dispatch<StateUpdater<Results>>;

/**
 * Searches the stored papers for a route's query, in a worker, which is there as long as the search is, and shows what it
 * finds. Nothing on the way from a letter to what it finds waits for a frame, as an ordinary effect would.
 */
export function useSearch({ query = "", arrangement }: Route, show: Show): void {
  const searcher = useRef<Searcher>(undefined);

  useLayoutEffect(() => {
    const fail = () => show((before) => ({ ...before, isBroken: true }));
    const take = (answer: SearchAnswer) => {
      if ("failed" in answer) {
        console.error(answer.failed);
        fail();
      } else if (answer.list) {
        const { request, hits, list } = answer;
        const { total, ids } = hits;
        show({ query: request.query, total, best: ids.length, isBroken: false, list });
      }
    };
    searcher.current = takeSearcher(take, fail);
    return () => {
      searcher.current?.end();
      searcher.current = undefined;
      show(NO_RESULTS);
    };
  }, []);

  const isListed = isAsListed(arrangement);
  useLayoutEffect(() => searcher.current?.ask(searchRequest(query, isListed)), [query, isListed]);
}
