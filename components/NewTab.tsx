import { useRef } from "preact/hooks";
import { firstViewOf } from "../utils/model/settings";
import { savedToRead } from "../utils/queries/lists/toRead";
import { arrangedRoute } from "../utils/route/formatRoute";
import { isPageView } from "../utils/route/route";
import { HelpButton } from "./head/HelpButton";
import { Masthead } from "./head/Masthead";
import { OptionsButton } from "./head/OptionsButton";
import { RefreshButton } from "./head/RefreshButton";
import { focusSearch, SearchBox } from "./head/SearchBox";
import { StatusLine } from "./head/StatusLine";
import { Views } from "./head/Views";
import { DigestNote } from "./late/DigestNote";
import { OpenPaper } from "./late/OpenPaper";
import { PAGE_VIEWS } from "./late/pageViews";
import { SavedView } from "./late/SavedView";
import { SearchView } from "./late/SearchView";
import { Hidden } from "./list/Hidden";
import { ListCount } from "./list/ListCount";
import { ListOrReason } from "./list/ListOrReason";
import { ListTools } from "./list/ListTools";
import { SavedRail } from "./list/SavedRail";
import type { FirstData } from "./page/pageData";
import { useFetching } from "./page/useFetching";
import { useHelp } from "./page/useHelp";
import { useList } from "./page/useList";
import { useListKeys } from "./page/useListKeys";
import { useLive } from "./page/useLive";
import { useOverview } from "./page/useOverview";
import { usePageKeys } from "./page/usePageKeys";
import { usePeriod } from "./page/usePeriod";
import { PlaceContext } from "./page/usePlace";
import { useRoute } from "./page/useRoute";
import { useSeen } from "./page/useSeen";
import { useSettings } from "./page/useSettings";
import { useSnapshot } from "./page/useSnapshot";

/** The new-tab page: a list of papers as a front page, the results of a search, the saved papers, or a page of its own. */
export function NewTab({ first, openedAt }: { first: FirstData; openedAt: number }) {
  const main = useRef<HTMLElement>(null);
  const settings = useSettings(first.settings);
  const firstView = firstViewOf("newtab", settings);
  const { place, search } = useRoute(firstView);
  const { route, paperId } = place;
  const { list, entries, mayCount, onShow } = useList(route, settings, first.list);
  const overview = useOverview(first.overview, mayCount);
  const latest = overview.following?.latest;
  const period = usePeriod(route, latest, first.counts);
  const fetching = useFetching(route, list);
  const { isRefreshing, refresh } = fetching;
  const { help, openHelp } = useHelp();
  const isSaved = route.view === "saved";
  const Page = isPageView(route.view) && PAGE_VIEWS[route.view];
  const hasRail = !isSaved && !Page;
  const toRead = useLive(hasRail ? savedToRead : undefined, [hasRail], first.toRead);

  useSeen(main, settings.seenWhen === "onScreen", entries);
  useSnapshot("newtab", firstView, place, list, [overview, toRead, settings]);
  usePageKeys({ period, latest, search: focusSearch, refresh, help: openHelp });
  useListKeys(entries, list);

  return (
    <PlaceContext.Provider value={place}>
      <Masthead
        views={<Views current={route.view} latest={latest} savedCount={overview.savedCount} />}
        period={period}
        tools={
          <>
            <SearchBox query={route.query} onSearch={search} />
            <RefreshButton isRefreshing={isRefreshing} onRefresh={refresh} />
            <HelpButton onHelp={openHelp} />
            <OptionsButton />
          </>
        }
      >
        <ListCount list={list} />
        <StatusLine overview={overview} openedAt={openedAt} fetching={fetching} list={list} />
        {!Page && settings.digestEvery !== "never" && <DigestNote />}
      </Masthead>
      <div class="page" data-view={route.view}>
        <main ref={main}>
          {route.query !== "" && !isSaved && !Page && <ListTools route={route} feed={list.feed?.key} />}
          {isSaved ? (
            <SavedView filter={route.filter} onShow={onShow} />
          ) : Page ? (
            <Page />
          ) : route.query !== undefined ? (
            <SearchView
              route={route}
              query={route.query}
              onSearch={search}
              load={fetching.load}
              showThumbnails={settings.showThumbnails}
              onShow={onShow}
            />
          ) : (
            <ListOrReason
              layout="front"
              {...{ route, list, entries, period, overview, fetching }}
              showThumbnails={settings.showThumbnails}
            />
          )}
          <Hidden list={list} />
        </main>
        {paperId !== undefined && (
          <OpenPaper
            id={paperId}
            entries={entries}
            showPictures={settings.showThumbnails}
            listRoute={arrangedRoute(route, route.arrangement)}
          />
        )}
        {hasRail && toRead && paperId === undefined && <SavedRail {...toRead} />}
      </div>
      {help}
    </PlaceContext.Provider>
  );
}
