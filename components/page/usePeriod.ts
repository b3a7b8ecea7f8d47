import type { Day } from "../../utils/ground/dates/day";
import { periodTitle } from "../../utils/ground/dates/format";
import { type Period, stepPeriod } from "../../utils/ground/dates/period";
import { dayFeed, feedOf, periodOfFeed } from "../../utils/model/feed";
import { dayCounts } from "../../utils/queries/lists/dayCounts";
import { feedRoute } from "../../utils/route/formatRoute";
import type { ListView, Route } from "../../utils/route/route";
import { useLive } from "./useLive";

/** The titles of the views that are not of a period. */
const VIEW_TITLES: Partial<Record<ListView, string>> = {
  trending: "Trending",
  saved: "Saved",
  search: "Search",
  reading: "Your reading",
  digest: "Your digest",
  rules: "Follow and mute",
};

/** The day, week or month that a view shows, and the ways to those beside it. */
export interface PeriodOnShow {
  /** The title of the view, whether or not it is of a period. */
  title: string;
  /** Undefined where the list is not of a period. */
  period?: Period;
  /** How many papers each known day has. */
  counts: ReadonlyMap<Day, number>;
  /** Goes to the period before and after; undefined where there is none. */
  previous?: () => void;
  next?: () => void;
}

/**
 * See PeriodOnShow.
 * @param latest the latest day with papers, which an address without a day shows
 * @param first how many papers each day has, as far as that is known when the page opens
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
    title: VIEW_TITLES[view] ?? (period ? periodTitle(period, now) : "Daypaper"),
    period,
    counts,
    previous: stepBy(-1),
    next: stepBy(1),
  };
}
