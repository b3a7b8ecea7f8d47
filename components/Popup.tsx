import { useRef } from "preact/hooks";
import { browser } from "wxt/browser";
import { arrangedRoute, SEARCH } from "../utils/route/route";
import { OptionsButton } from "./head/OptionsButton";
import { PopupHead } from "./head/PopupHead";
import { StatusLine } from "./head/StatusLine";
import { ThisPage } from "./head/ThisPage";
import { DigestNote } from "./late/DigestNote";
import { Empty } from "./late/Empty";
import { SavedView } from "./late/SavedView";
import { Hidden } from "./list/Hidden";
import { PaperList } from "./list/PaperList";
import { act } from "./page/acts";
import { useKeys } from "./page/keys";
import type { FirstData } from "./page/pageData";
import { useListKeys } from "./page/useListKeys";
import { usePaperList } from "./page/usePaperList";
import { useSnapshot } from "./page/useSnapshot";
import { report } from "./ui/report";

const openTab = (route: string) =>
  report(
    browser.tabs.create({ url: browser.runtime.getURL("/newtab.html") + route }).then(() => window.close()),
  );

/** The popup: the views of the new tab, each in one column. */
export function Popup({ first, openedAt }: { first: FirstData; openedAt: number }) {
  const main = useRef<HTMLElement>(null);
  const page = usePaperList("popup", first, main);
  const { settings, list, entries, overview, period, load, refreshAll } = page;
  const { route } = page.place;
  const isSaved = route.view === "saved";
  const here = arrangedRoute(route, route.arrangement);

  useSnapshot("popup", page.snapshotView, [route, list, overview, settings]);
  useKeys(() => ({ ...page.keys, search: () => openTab(SEARCH) }));
  useListKeys([...entries, ...list.hidden, ...list.muted]);

  return (
    <>
      <ThisPage />
      <PopupHead page={page} />
      {/* Another list is another element, which begins at its top. */}
      <main
        key={list.key}
        ref={main}
        class="popup-list"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by the keyboard.
        tabIndex={0}
        aria-label="Papers"
        data-scrolls
      >
        {isSaved ? (
          <SavedView page={page} isCompact />
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
          <PaperList layout="rows" entries={entries} listKey={list.key} showThumbnails={false} />
        )}
        <Hidden list={list} />
      </main>
      <footer class="popup-foot">
        <StatusLine
          overview={overview}
          openedAt={openedAt}
          isRefreshing={page.isBusy}
          failed={load.failed}
          dropped={list.feed?.dropped ?? 0}
        />
        <div class="popup-actions">
          <button
            type="button"
            class="text-button"
            onClick={() =>
              // What waits to be read is not read for having been new.
              report(
                act(({ markAllRead }) => markAllRead(isSaved ? [] : entries.map((entry) => entry.paper.id))),
              )
            }
          >
            Mark all as read
          </button>
          {settings.digestEvery !== "never" && <DigestNote />}
          <OptionsButton />
          <a
            class="text-button"
            href={`/newtab.html${here}`}
            target="_blank"
            rel="noreferrer"
            onClick={(event) => {
              event.preventDefault();
              openTab(here);
            }}
          >
            Open in a tab
          </a>
        </div>
      </footer>
      {page.help}
    </>
  );
}
