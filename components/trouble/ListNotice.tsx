import { isRestDay } from "../../utils/ground/dates/day";
import { periodTitle } from "../../utils/ground/dates/format";
import type { Period } from "../../utils/ground/dates/period";
import type { PaperList } from "../../utils/model/entry";
import { failureSentence } from "../../utils/model/failureSentence";
import type { Overview } from "../../utils/queries/lists/overview";
import { AS_LISTED } from "../../utils/route/arrangement";
import { arrangedRoute } from "../../utils/route/formatRoute";
import type { Route } from "../../utils/route/route";
import type { Load } from "../page/useLoader";
import { Notice, Skeleton } from "../ui/Notice";

/** What is known of a list that shows no papers. */
export interface Props {
  route: Route;
  list: PaperList;
  /** The period on show; undefined where the list is not of one, and before anything is known. */
  period?: Period;
  overview: Overview;
  load?: Load;
  onRefresh: () => void;
}

/**
 * Why a list has no papers on show: none is as its address wants them, it is being fetched, could not be, is empty by its
 * nature, or all are hidden.
 */
export function ListNotice({ route, list, period, overview, load, onRefresh }: Props) {
  if (route.view === "reading") {
    const here = `/newtab.html${arrangedRoute(route, route.arrangement)}`;
    return (
      <Notice title="The pictures need more room">
        <p>
          <a href={here} target="_blank" rel="noreferrer">
            Open it in a tab
          </a>
        </p>
      </Notice>
    );
  }
  if (list.entries.length > 0) {
    return (
      <Notice title="No papers match these filters">
        <p>
          <a href={arrangedRoute(route, AS_LISTED)}>Show all</a>
        </p>
      </Notice>
    );
  }
  if (list.hidden.length > 0) {
    return (
      <Notice title="All papers of this list are hidden">
        <p>They are below, to be shown again.</p>
      </Notice>
    );
  }
  if (list.muted.length > 0) {
    return (
      <Notice title="All papers of this list are muted">
        <p>They are below, each with the rule that muted it.</p>
      </Notice>
    );
  }
  const failure = load?.failed?.failure ?? (list.feed ? undefined : overview.following?.failure);
  if (failure) {
    return (
      <Notice title="The papers could not be fetched">
        <p>{failureSentence(failure)}</p>
        <p>
          <button type="button" class="text-button" onClick={load?.failed ? load.again : onRefresh}>
            Try again
          </button>
        </p>
      </Notice>
    );
  }
  if (!list.feed) {
    return (
      <>
        <Notice
          title={period ? `Fetching ${periodTitle(period, Date.now())}…` : "Fetching the latest papers…"}
        />
        <Skeleton />
      </>
    );
  }
  return (
    <Notice title={period ? `No papers: ${periodTitle(period, Date.now())}` : "No papers"}>
      <p>
        {period?.kind === "day" && isRestDay(period.name)
          ? "Hugging Face lists papers on weekdays."
          : "Hugging Face has listed none: a holiday, or a day that has only begun."}
      </p>
    </Notice>
  );
}
