import type { Day } from "../../utils/ground/dates/day";
import { type Period, stepPeriod } from "../../utils/ground/dates/period";
import { periodTitle } from "../../utils/i18n/dates";
import { dayFeed, feedOf, periodOfFeed } from "../../utils/model/feed";
import { dayCounts } from "../../utils/queries/lists/dayCounts";
import { feedRoute } from "../../utils/route/formatRoute";
import type { ListView, Route } from "../../utils/route/route";
import { t } from "./t";
import { useLive } from "./useLive";
import { viewName } from "./views";

/** The day, week or month that a view shows, and what goes to those before and after it. */
export interface PeriodOnShow {
  /** The title of the view: the date of its period, or its name. */
  title: string;
  /** Undefined if the view has no period. */
  period?: Period;
  /** How many papers each known day has. */
  counts: ReadonlyMap<Day, number>;
  /** Goes to the period before. Undefined if there is none. */
  previous?: () => void;
  /** Goes to the period after. Undefined if there is none. */
  next?: () => void;
}

/**
 * The period of a route; see PeriodOnShow.
 * @param latest the latest day with papers, shown by an address without a day
 * @param first how many papers each day has, as known when the page opens
 */
export function usePeriod(
  { view, feed }: Route,
  latest: Day | undefined,
  first: ReadonlyMap<Day, number>,
): PeriodOnShow {
  const counts = useLive<ReadonlyMap<Day, number>>(dayCounts, [], first);
  const now = Date.now();
  const period = periodOfFeed(feed ?? (view === "day" && latest ? dayFeed(latest) : ""));
  const stepBy = (step: -1 | 1) => {
    const other = period && stepPeriod(period, step, now, counts);
    return other && (() => location.assign(feedRoute(feedOf(other))));
  };
  return {
    title: titleOf(view, period, now),
    period,
    counts,
    previous: stepBy(-1),
    next: stepBy(1),
  };
}

/** Before the latest day is known, its view has the name of Daypaper. */
function titleOf(view: ListView, period: Period | undefined, now: number): string {
  if (period) return periodTitle(period, now);
  return view === "day" ? t("page.name") : viewName(view);
}
