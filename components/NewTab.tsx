import { useRef, useState } from "preact/hooks";
import { periodTitle } from "../utils/dates/format";
import { stepPeriod } from "../utils/dates/period";
import { feedOf, periodOfFeed } from "../utils/feed";
import {
  emptyDays,
  feedList,
  overview as readOverview,
  savedList,
  savedToRead,
} from "../utils/lists/queries";
import { undo } from "../utils/marks/actions";
import { feedRoute, type ListView, viewRoute } from "../utils/route";
import { FrontPage } from "./FrontPage";
import { HelpDialog } from "./HelpDialog";
import { Hidden } from "./Hidden";
import { Icon } from "./Icon";
import { ListCount } from "./ListCount";
import { ListNotice } from "./ListNotice";
import { OptionsButton } from "./OptionsButton";
import { PeriodSteps } from "./PeriodSteps";
import type { FirstData } from "./pageData";
import { RefreshButton } from "./RefreshButton";
import { report } from "./report";
import { SavedList } from "./SavedList";
import { SavedRail } from "./SavedRail";
import { focusSearch, SearchBox } from "./SearchBox";
import { StatusLine } from "./StatusLine";
import { useFeedLoader } from "./useFeedLoader";
import { useKeys } from "./useKeys";
import { useLive } from "./useLive";
import { useRefresh } from "./useRefresh";
import { useRoute } from "./useRoute";
import { useSeen } from "./useSeen";
import { useSettings } from "./useSettings";
import { useSnapshot } from "./useSnapshot";
import { VIEWS, Views } from "./Views";

/** The titles of the views that are not of a period. */
const VIEW_TITLES: Partial<Record<ListView, string>> = { trending: "Trending", saved: "Saved" };

/** The new-tab page: a list of papers as a front page, or the saved papers. */
export function NewTab({ first, openedAt }: { first: FirstData; openedAt: number }) {
  const route = useRoute();
  const { feed } = route;
  const settings = useSettings(first.settings);
  const list = useLive(() => (route.view === "saved" ? savedList() : feedList(feed)), [route], first.list);
  const overview = useLive(readOverview, [], first.overview);
  const toRead = useLive(savedToRead, [], first.toRead);
  const empty = useLive(emptyDays, [], first.empty);
  const { refreshNow, isRefreshing } = useRefresh();
  const load = useFeedLoader(feed);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const main = useRef<HTMLElement>(null);

  const isSaved = route.view === "saved";
  const period = isSaved ? undefined : periodOfFeed(feed ?? list.key);
  const goTo = (step: -1 | 1) => {
    const next = period && stepPeriod(period, step, Date.now(), empty);
    return next ? () => location.assign(feedRoute(feedOf(next))) : undefined;
  };
  const previous = goTo(-1);
  const next = goTo(1);
  const title = VIEW_TITLES[route.view] ?? (period ? periodTitle(period, Date.now()) : "Daypaper");

  useSeen(
    main,
    settings.seenWhen === "onScreen",
    list.entries.filter((entry) => entry.isNew).map((entry) => entry.paper.id),
  );
  useSnapshot("newtab", !isSaved && !feed && list.entries.length > 0, [list, overview, toRead, settings]);
  useKeys([...list.entries, ...list.hidden], {
    u: () => report(undo()),
    r: refreshNow,
    "/": focusSearch,
    "?": () => setHelpOpen(true),
    "[": previous,
    "]": next,
    ...Object.fromEntries(VIEWS.map(({ key, view }) => [`g ${key}`, () => location.assign(viewRoute(view))])),
  });

  return (
    <>
      <header class="masthead">
        <Views current={route.view} savedCount={overview.savedCount} />
        <div class="masthead-day">
          <h1>{title}</h1>
          <PeriodSteps kind={period?.kind} onPrevious={previous} onNext={next}>
            <ListCount list={list} />
            <StatusLine
              overview={overview}
              openedAt={openedAt}
              isRefreshing={isRefreshing || load.isLoading}
              failed={load.failed}
              dropped={list.feed?.dropped ?? 0}
            />
          </PeriodSteps>
        </div>
        <div class="masthead-tools">
          <SearchBox />
          <RefreshButton isRefreshing={isRefreshing} onRefresh={refreshNow} />
          <button
            type="button"
            class="icon-button"
            aria-label="Keys"
            title="Keys (?)"
            onClick={() => setHelpOpen(true)}
          >
            <Icon name="help" />
          </button>
          <OptionsButton />
        </div>
      </header>
      <div class="page" data-view={route.view}>
        <main ref={main}>
          {list.entries.length === 0 ? (
            <ListNotice list={list} period={period} overview={overview} load={load} onRefresh={refreshNow} />
          ) : isSaved ? (
            <SavedList entries={list.entries} showThumbnails={settings.showThumbnails} />
          ) : (
            <FrontPage entries={list.entries} listKey={list.key} showThumbnails={settings.showThumbnails} />
          )}
          <Hidden entries={list.hidden} />
        </main>
        {!isSaved && <SavedRail entries={toRead.entries} count={toRead.count} />}
      </div>
      {isHelpOpen && <HelpDialog onClose={() => setHelpOpen(false)} />}
    </>
  );
}
