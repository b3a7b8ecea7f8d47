import type { PaperList } from "../../utils/model/entry";
import type { Route } from "../../utils/route/route";
import { useFeedLoader } from "./useFeedLoader";
import type { Load } from "./useLoader";
import { useRefresh } from "./useRefresh";

/** The state of fetching, for the followed lists and for the list on show. */
export interface Fetching {
  /** The fetching of the list on show, if the address names it. */
  load: Load;
  /** True while a refresh runs that the user asked for. */
  isRefreshing: boolean;
  /** True if the page should tell of it: a fetch in the background is only shown while there are no papers yet. */
  isBusy: boolean;
  /** Fetches everything now. */
  refresh: () => void;
}

/** Keeps the followed lists and the list on show fresh while a page is visible. */
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
