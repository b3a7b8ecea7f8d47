import { useRef } from "preact/hooks";
import { periodTitle } from "../utils/dates/format";
import { stepPeriod } from "../utils/dates/period";
import { feedOf, periodOfFeed } from "../utils/feed";
import { AS_LISTED, arrange, formatArrangement } from "../utils/lists/arrange";
import {
  dayCounts,
  feedList,
  overview as readOverview,
  savedList,
  savedToRead,
} from "../utils/lists/queries";
import { undo } from "../utils/marks/actions";
import { arrangedRoute, feedRoute, type ListView, viewRoute } from "../utils/route";
import { FrontPage } from "./FrontPage";
import { Hidden } from "./Hidden";
import { ListCount } from "./ListCount";
import { ListNotice } from "./ListNotice";
import { ListTools } from "./ListTools";
import { Masthead } from "./Masthead";
import { Notice } from "./Notice";
import { OpenPaper } from "./OpenPaper";
import type { FirstData } from "./pageData";
import { report } from "./report";
import { SavedList } from "./SavedList";
import { SavedRail } from "./SavedRail";
import { focusSearch } from "./SearchBox";
import { StatusLine } from "./StatusLine";
import { useFeedLoader } from "./useFeedLoader";
import { useHelp } from "./useHelp";
import { useKeys } from "./useKeys";
import { useLive } from "./useLive";
import { PlaceContext } from "./usePlace";
import { useRefresh } from "./useRefresh";
import { useRoute } from "./useRoute";
import { useSeen } from "./useSeen";
import { useSettings } from "./useSettings";
import { useSnapshot } from "./useSnapshot";
import { VIEWS } from "./Views";

/** The titles of the views that are not of a period. */
const VIEW_TITLES: Partial<Record<ListView, string>> = { trending: "Trending", saved: "Saved" };

/** The new-tab page: a list of papers as a front page, or the saved papers. */
export function NewTab({ first, openedAt }: { first: FirstData; openedAt: number }) {
  const place = useRoute();
  const { route, paperId } = place;
  const { feed } = route;
  const settings = useSettings(first.settings);
  const list = useLive(() => (route.view === "saved" ? savedList() : feedList(feed)), [route], first.list);
  const overview = useLive(readOverview, [], first.overview);
  const toRead = useLive(savedToRead, [], first.toRead);
  const counts = useLive(dayCounts, [], first.counts);
  const { refreshNow, isRefreshing } = useRefresh();
  const load = useFeedLoader(feed);
  const { help, openHelp } = useHelp();
  const main = useRef<HTMLElement>(null);

  const entries = arrange(list.entries, route.arrangement);
  const refreshAll = () => {
    refreshNow();
    load.again();
  };
  const isSaved = route.view === "saved";
  const period = isSaved ? undefined : periodOfFeed(feed ?? list.key);
  const goTo = (step: -1 | 1) => {
    const next = period && stepPeriod(period, step, Date.now(), counts);
    return next ? () => location.assign(feedRoute(feedOf(next))) : undefined;
  };
  const latest = overview.following?.latest;
  const previous = goTo(-1);
  const next = goTo(1);
  const title = VIEW_TITLES[route.view] ?? (period ? periodTitle(period, Date.now()) : "Daypaper");

  useSeen(
    main,
    settings.seenWhen === "onScreen",
    entries.filter((entry) => entry.isNew).map((entry) => entry.paper.id),
  );
  const isFirstView =
    !isSaved && !feed && paperId === undefined && formatArrangement(route.arrangement) === "";
  useSnapshot("newtab", isFirstView && list.entries.length > 0, [place, list, overview, toRead, settings]);
  useKeys([...entries, ...list.hidden], {
    u: () => report(undo()),
    r: refreshAll,
    "/": focusSearch,
    "?": openHelp,
    "[": previous,
    "]": next,
    ...Object.fromEntries(
      VIEWS.map(({ key, view }) => [`g ${key}`, () => location.assign(viewRoute(view, latest))]),
    ),
  });

  return (
    <PlaceContext.Provider value={place}>
      <Masthead
        view={route.view}
        title={title}
        latest={latest}
        savedCount={overview.savedCount}
        period={period}
        counts={counts}
        onPrevious={previous}
        onNext={next}
        isRefreshing={isRefreshing}
        onRefresh={refreshAll}
        onHelp={openHelp}
      >
        <ListCount list={list} />
        <StatusLine
          overview={overview}
          openedAt={openedAt}
          isRefreshing={isRefreshing || load.isLoading}
          failed={load.failed}
          dropped={list.feed?.dropped ?? 0}
        />
      </Masthead>
      <div class="page" data-view={route.view}>
        <main ref={main}>
          <ListTools route={route} feed={isSaved ? undefined : list.feed?.key} />
          {list.entries.length === 0 ? (
            <ListNotice list={list} period={period} overview={overview} load={load} onRefresh={refreshAll} />
          ) : entries.length === 0 ? (
            <Notice title="No paper of this list is like that">
              <p>
                <a href={arrangedRoute(route, AS_LISTED)}>Show all</a>
              </p>
            </Notice>
          ) : isSaved ? (
            <SavedList entries={entries} showThumbnails={settings.showThumbnails} />
          ) : (
            <FrontPage entries={entries} listKey={list.key} showThumbnails={settings.showThumbnails} />
          )}
          <Hidden entries={list.hidden} />
        </main>
        {paperId !== undefined && (
          <OpenPaper
            id={paperId}
            entries={entries}
            showPictures={settings.showThumbnails}
            listRoute={arrangedRoute(route, route.arrangement)}
          />
        )}
        {!isSaved && paperId === undefined && <SavedRail entries={toRead.entries} count={toRead.count} />}
      </div>
      {help}
    </PlaceContext.Provider>
  );
}
