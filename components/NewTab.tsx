import { useRef } from "preact/hooks";
import { savedToRead } from "../utils/queries/lists/toRead";
import { arrangedRoute, isPageView } from "../utils/route/route";
import { Masthead } from "./head/Masthead";
import { focusSearch } from "./head/SearchBox";
import { StatusLine } from "./head/StatusLine";
import { DigestNote } from "./late/DigestNote";
import { Empty } from "./late/Empty";
import { OpenPaper } from "./late/OpenPaper";
import { PAGE_VIEWS } from "./late/pageViews";
import { SavedView } from "./late/SavedView";
import { SearchView } from "./late/SearchView";
import { Hidden } from "./list/Hidden";
import { ListCount } from "./list/ListCount";
import { ListTools } from "./list/ListTools";
import { PaperList } from "./list/PaperList";
import { SavedRail } from "./list/SavedRail";
import { useKeys } from "./page/keys";
import type { FirstData } from "./page/pageData";
import { useListKeys } from "./page/useListKeys";
import { useLive } from "./page/useLive";
import { usePaperList } from "./page/usePaperList";
import { PlaceContext } from "./page/usePlace";
import { useSnapshot } from "./page/useSnapshot";

/** The new-tab page: a list of papers as a front page, what a search has found, or the saved papers. */
export function NewTab({ first, openedAt }: { first: FirstData; openedAt: number }) {
  const main = useRef<HTMLElement>(null);
  const page = usePaperList("newtab", first, main);
  const { place, settings, list, entries, overview, counts, latest, period, load, refreshAll } = page;
  const { route, paperId } = place;
  const isSaved = route.view === "saved";
  const Page = isPageView(route.view) && PAGE_VIEWS[route.view];
  const hasRail = !isSaved && !Page;
  const toRead = useLive(hasRail ? savedToRead : undefined, [hasRail], first.toRead);

  useSnapshot("newtab", page.snapshotView, [route, paperId, list, overview, toRead, settings]);
  useKeys(() => ({ ...page.keys, search: focusSearch }));
  useListKeys([...entries, ...list.hidden, ...list.muted]);

  return (
    <PlaceContext.Provider value={place}>
      <Masthead
        view={route.view}
        query={route.query}
        onSearch={page.search}
        title={page.title}
        latest={latest}
        savedCount={overview.savedCount}
        period={period}
        counts={counts}
        onPrevious={page.previous}
        onNext={page.next}
        isRefreshing={page.isRefreshing}
        onRefresh={refreshAll}
        onHelp={page.openHelp}
      >
        <ListCount list={list} />
        <StatusLine
          overview={overview}
          openedAt={openedAt}
          isRefreshing={page.isBusy}
          failed={load.failed}
          dropped={list.feed?.dropped ?? 0}
        />
        {!Page && settings.digestEvery !== "never" && <DigestNote />}
      </Masthead>
      <div class="page" data-view={route.view}>
        <main ref={main}>
          {route.query !== "" && !isSaved && !Page && <ListTools route={route} feed={list.feed?.key} />}
          {isSaved ? (
            <SavedView page={page} />
          ) : Page ? (
            <Page />
          ) : route.query !== undefined ? (
            <SearchView page={page} query={route.query} />
          ) : entries.length === 0 ? (
            <Empty
              route={route}
              list={list}
              period={period}
              overview={overview}
              load={load}
              onRefresh={refreshAll}
            />
          ) : (
            <PaperList
              layout="front"
              entries={entries}
              listKey={list.key}
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
      {page.help}
    </PlaceContext.Provider>
  );
}
