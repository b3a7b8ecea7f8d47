import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { periodTitle } from "../../utils/ground/dates/format";
import { stepPeriod } from "../../utils/ground/dates/period";
import type { Entry } from "../../utils/model/entry";
import { dayFeed, feedOf, periodOfFeed } from "../../utils/model/feed";
import { firstViewOf, type PaperPage } from "../../utils/model/settings";
import { arrange } from "../../utils/queries/lists/arrange";
import { dayCounts } from "../../utils/queries/lists/dayCounts";
import { overview as readOverview } from "../../utils/queries/lists/overview";
import { feedRoute, isFirstRoute, type ListView, viewRoute } from "../../utils/route/route";
import { report } from "../ui/report";
import { act } from "./acts";
import type { KeyMap } from "./keys";
import { type FirstData, NO_RESULTS, readList } from "./pageData";
import { useFeedLoader } from "./useFeedLoader";
import { useHelp } from "./useHelp";
import { useLive } from "./useLive";
import { useRefresh } from "./useRefresh";
import { useRoute } from "./useRoute";
import { useSeen } from "./useSeen";
import { useSettings } from "./useSettings";
import { VIEWS } from "./views";

/** The titles of the views that are not of a period. */
const VIEW_TITLES: Partial<Record<ListView, string>> = {
  trending: "Trending",
  saved: "Saved",
  search: "Search",
  reading: "Your reading",
  digest: "Your digest",
  rules: "Follow and mute",
};

/**
 * What every page of papers goes by, whatever its clothes: the list that the address names, how it stands, and what can
 * be done on it.
 * @param root the element that holds the cards
 */
export function usePaperList(page: PaperPage, first: FirstData, root: RefObject<HTMLElement | null>) {
  const settings = useSettings(first.settings);
  const firstView = firstViewOf(page, settings);
  const { place, search } = useRoute(firstView);
  const { route, paperId } = place;
  const [results, showResults] = useState(NO_RESULTS);
  const isSearch = route.query !== undefined;
  // What was there before a search is there again at once.
  const listed = useLive(
    isSearch ? undefined : (read) => readList(read, route, settings),
    [isSearch || route, settings.badgeCounts],
    first.list,
  );
  const list = isSearch ? results.list : listed;
  const [saved, showSaved] = useState<readonly Entry[]>();
  // The saved papers come before their count.
  const isTime = route.view !== "saved" || saved !== undefined;
  const overview = useLive(isTime ? (read) => readOverview(read) : undefined, [isTime], first.overview);
  const counts = useLive(dayCounts, [], first.counts);
  const { refreshNow, isRefreshing } = useRefresh();
  const load = useFeedLoader(route.feed);
  const { help, openHelp } = useHelp();

  const latest = overview.following?.latest;
  const entries = route.view === "saved" ? (saved ?? []) : arrange(list.entries, route.arrangement);
  const period = periodOfFeed(route.feed ?? (route.view === "day" && latest ? dayFeed(latest) : ""));
  const refreshAll = () => {
    refreshNow();
    load.again();
  };
  const stepBy = (step: -1 | 1) => {
    const next = period && stepPeriod(period, step, Date.now(), counts);
    return next ? () => location.assign(feedRoute(feedOf(next))) : undefined;
  };
  const previous = stepBy(-1);
  const next = stepBy(1);

  useSeen(
    root,
    settings.seenWhen === "onScreen",
    entries.filter((entry) => entry.isNew).map((entry) => entry.paper.id),
  );

  /** The keys that mean the same on every page. */
  const keys: KeyMap = {
    undo: () => report(act(({ undo }) => undo())),
    refresh: refreshAll,
    help: openHelp,
    previousPeriod: previous,
    nextPeriod: next,
    ...Object.fromEntries(
      VIEWS.map(({ key, view }) => [key, () => location.assign(viewRoute(view, latest))]),
    ),
  };

  const isFirst = paperId === undefined && isFirstRoute(route, firstView);
  // The list before stays on the page until this one has been read.
  const isThere = list.key.startsWith(route.feed ?? route.view);

  return {
    place,
    search,
    /** What a search has found so far. */
    results,
    /** Says what a search has found: the view that searches is loaded for it. */
    showResults,
    /** The view to keep a snapshot of; undefined while the page shows another one, or no papers. */
    snapshotView: isFirst && isThere && list.entries.length > 0 ? firstView : undefined,
    settings,
    list,
    /** The papers of the list as the address arranges them; of the saved ones those on show. */
    entries,
    /** Says which saved papers are on show, once that is known: the view that reads them is loaded for them. */
    showSaved,
    overview,
    /** The latest day with papers. */
    latest,
    counts,
    title: VIEW_TITLES[route.view] ?? (period ? periodTitle(period, Date.now()) : "Daypaper"),
    /** The period on show; undefined where the list is not of one. */
    period,
    /** What leads to the periods beside it; undefined where there is none. */
    previous,
    next,
    load,
    isRefreshing,
    /** Whether to say so: what happens by itself happens quietly, unless there is nothing to see yet. */
    isBusy: isRefreshing || (load.isLoading && !list.feed),
    refreshAll,
    help,
    openHelp,
    keys,
  };
}

/** What usePaperList gives to a page. */
export type PaperListPage = ReturnType<typeof usePaperList>;
