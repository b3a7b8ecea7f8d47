import { useRef } from "preact/hooks";
import { browser } from "wxt/browser";
import { firstViewOf } from "../utils/model/settings";
import { arrangedRoute, SEARCH } from "../utils/route/formatRoute";
import { OptionsButton } from "./head/OptionsButton";
import { PopupHead } from "./head/PopupHead";
import { RefreshButton } from "./head/RefreshButton";
import { StatusLine } from "./head/StatusLine";
import { ThisPage } from "./head/ThisPage";
import { Views } from "./head/Views";
import { DigestNote } from "./late/DigestNote";
import { SavedView } from "./late/SavedView";
import { Hidden } from "./list/Hidden";
import { ListCount } from "./list/ListCount";
import { ListOrReason } from "./list/ListOrReason";
import { act } from "./page/act";
import type { FirstData } from "./page/pageData";
import { t } from "./page/t";
import { useFetching } from "./page/useFetching";
import { useHelp } from "./page/useHelp";
import { useList } from "./page/useList";
import { useListKeys } from "./page/useListKeys";
import { useOverview } from "./page/useOverview";
import { usePageKeys } from "./page/usePageKeys";
import { usePeriod } from "./page/usePeriod";
import { useRoute } from "./page/useRoute";
import { useSeen } from "./page/useSeen";
import { useSettings } from "./page/useSettings";
import { useSnapshot } from "./page/useSnapshot";
import { report } from "./ui/report";

const openTab = (route: string) =>
  report(
    browser.tabs.create({ url: browser.runtime.getURL("/newtab.html") + route }).then(() => window.close()),
  );

/** The popup: the same views as the new tab, in one column. */
export function Popup({ first, openedAt }: { first: FirstData; openedAt: number }) {
  const main = useRef<HTMLElement>(null);
  const settings = useSettings(first.settings);
  const firstView = firstViewOf("popup", settings);
  const { place } = useRoute(firstView);
  const { route } = place;
  const { list, entries, mayCount, onShow } = useList(route, settings, first.list);
  const overview = useOverview(first.overview, mayCount);
  const latest = overview.following?.latest;
  const period = usePeriod(route, latest, first.counts);
  const fetching = useFetching(route, list);
  const { isRefreshing, refresh } = fetching;
  const { help, openHelp } = useHelp();
  const isSaved = route.view === "saved";
  const here = arrangedRoute(route, route.arrangement);

  useSeen(main, settings.seenWhen === "onScreen", entries);
  useSnapshot("popup", firstView, place, list, [overview, settings]);
  usePageKeys({ period, latest, search: () => openTab(SEARCH), refresh, help: openHelp });
  useListKeys(entries, list);

  return (
    <>
      <ThisPage />
      <PopupHead
        views={<Views current={route.view} latest={latest} savedCount={overview.savedCount} />}
        period={period}
      >
        <ListCount list={list} />
        <RefreshButton isRefreshing={isRefreshing} onRefresh={refresh} />
      </PopupHead>
      {/* Each list gets a new element, so that it begins at its top. */}
      <main
        key={list.key}
        ref={main}
        class="popup-list"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must be able to reach an element that scrolls.
        tabIndex={0}
        aria-label={t("page.papers")}
        data-scrolls
      >
        {isSaved ? (
          <SavedView filter={route.filter} onShow={onShow} isCompact />
        ) : (
          <ListOrReason
            layout="rows"
            {...{ route, list, entries, period, overview, fetching }}
            showThumbnails={false}
          />
        )}
        <Hidden list={list} />
      </main>
      <footer class="popup-foot">
        <StatusLine overview={overview} openedAt={openedAt} fetching={fetching} list={list} />
        <div class="popup-actions">
          <button
            type="button"
            class="text-button"
            onClick={() =>
              // Saved papers wait to be read: only the new papers are marked.
              report(act("markAllRead", isSaved ? [] : entries.map((entry) => entry.paper.id)))
            }
          >
            {t("page.markAllRead")}
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
            {t("page.openInTab")}
          </a>
        </div>
      </footer>
      {help}
    </>
  );
}
