import type { PaperList } from "../../utils/model/entry";
import type { Route } from "../../utils/route/route";
import { useFeedLoader } from "./useFeedLoader";
import type { Load } from "./useLoader";
import { useRefresh } from "./useRefresh";

/** How fetching stands: of the papers that are followed, and of the list on show. */
export interface Fetching {
  /** Of the list on show, where its address names it. */
  load: Load;
  /** Whether the user has asked for new papers, and they are not there yet. */
  isRefreshing: boolean;
  /** Whether to say so: what happens by itself happens quietly, unless there is nothing to see yet. */
  isBusy: boolean;
  /** Fetches all of it now. */
  refresh: () => void;
}

/** Keeps the papers fresh while a page is looked at, those of the list on show included. */
export function useFetching({ feed }: Route, list: PaperList): Fetching {
  const { refreshNow, isRefreshing } = useRefresh();
  const load = useFeedLoader(feed);
  return {
    load,
    isRefreshing,
    isBusy: isRefreshing || (load.isLoading && !list.feed),
    refresh: () => {
      refreshNow();
      load.again();
    },
  };
}
