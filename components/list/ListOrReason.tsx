import type { Entry, PaperList as List } from "../../utils/model/entry";
import type { Overview } from "../../utils/queries/lists/overview";
import type { Route } from "../../utils/route/route";
import { Empty } from "../late/Empty";
import type { Fetching } from "../page/useFetching";
import type { PeriodOnShow } from "../page/usePeriod";
import { type Layout, PaperList } from "./PaperList";

interface Props {
  layout: Layout;
  route: Route;
  list: List;
  /** The papers to show, in their order. */
  entries: readonly Entry[];
  period: PeriodOnShow;
  overview: Overview;
  fetching: Fetching;
  showThumbnails: boolean;
}

/** The papers of a list, or why there are none. */
export function ListOrReason(props: Props) {
  const { layout, route, list, entries, period, overview, fetching, showThumbnails } = props;
  if (entries.length === 0) {
    return (
      <Empty
        route={route}
        list={list}
        period={period.period}
        overview={overview}
        load={fetching.load}
        onRefresh={fetching.refresh}
      />
    );
  }
  return <PaperList layout={layout} entries={entries} listKey={list.key} showThumbnails={showThumbnails} />;
}
