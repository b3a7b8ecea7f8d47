import { useRef } from "preact/hooks";
import { browser } from "wxt/browser";
import { dayTitle } from "../utils/dates/format";
import { dayOfFeed, periodOfFeed } from "../utils/feed";
import { feedList, overview as readOverview } from "../utils/lists/queries";
import { markAllRead, undo } from "../utils/marks/actions";
import { parseRoute, SEARCH, viewRoute } from "../utils/route";
import { Hidden } from "./Hidden";
import { ListCount } from "./ListCount";
import { ListNotice } from "./ListNotice";
import { OptionsButton } from "./OptionsButton";
import { PaperCard } from "./PaperCard";
import type { FirstData } from "./pageData";
import { RefreshButton } from "./RefreshButton";
import { report } from "./report";
import { StatusLine } from "./StatusLine";
import { useHelp } from "./useHelp";
import { useKeys } from "./useKeys";
import { useLive } from "./useLive";
import { useRefresh } from "./useRefresh";
import { useSeen } from "./useSeen";
import { useSettings } from "./useSettings";
import { useSnapshot } from "./useSnapshot";
import { VIEWS } from "./Views";

const LATEST = parseRoute("");
const openTab = (url: string) => report(browser.tabs.create({ url }).then(() => window.close()));
const newTabUrl = (hash = "") => browser.runtime.getURL("/newtab.html") + hash;

/** The popup: the latest day's papers in one column. */
export function Popup({ first, openedAt }: { first: FirstData; openedAt: number }) {
  const settings = useSettings(first.settings);
  const list = useLive(feedList, [], first.list);
  const overview = useLive(readOverview, [], first.overview);
  const { refreshNow, isRefreshing } = useRefresh();
  const { help, openHelp } = useHelp();
  const main = useRef<HTMLElement>(null);
  const day = dayOfFeed(list.key);
  const ids = list.entries.map((entry) => entry.paper.id);

  useSeen(
    main,
    settings.seenWhen === "onScreen",
    list.entries.filter((entry) => entry.isNew).map((entry) => entry.paper.id),
  );
  useSnapshot("popup", list.entries.length > 0, [list, overview, settings]);
  useKeys([...list.entries, ...list.hidden], {
    u: () => report(undo()),
    r: refreshNow,
    "/": () => openTab(newTabUrl(SEARCH)),
    "?": openHelp,
    ...Object.fromEntries(
      VIEWS.map(({ key, view }) => [
        `g ${key}`,
        () => openTab(newTabUrl(viewRoute(view, overview.following?.latest))),
      ]),
    ),
  });

  return (
    <>
      <header class="popup-head">
        <h1>{day ? dayTitle(day, Date.now()) : "Daypaper"}</h1>
        <ListCount list={list} />
        <RefreshButton isRefreshing={isRefreshing} onRefresh={refreshNow} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by the keyboard. */}
      <main ref={main} class="popup-list" tabIndex={0} aria-label="Papers">
        {list.entries.length === 0 && (
          <ListNotice
            route={LATEST}
            list={list}
            period={periodOfFeed(list.key)}
            overview={overview}
            onRefresh={refreshNow}
          />
        )}
        {list.entries.map((entry) => (
          <PaperCard key={entry.paper.id} entry={entry} rank="row" showThumbnail={false} />
        ))}
        <Hidden entries={list.hidden} />
      </main>
      <footer class="popup-foot">
        <StatusLine
          overview={overview}
          openedAt={openedAt}
          isRefreshing={isRefreshing}
          dropped={list.feed?.dropped ?? 0}
        />
        <div class="popup-actions">
          <button type="button" class="text-button" onClick={() => report(markAllRead(ids))}>
            Mark all as read
          </button>
          <OptionsButton />
          <a
            class="text-button"
            href="/newtab.html"
            target="_blank"
            rel="noreferrer"
            onClick={(event) => {
              event.preventDefault();
              openTab(newTabUrl());
            }}
          >
            Open in a tab
          </a>
        </div>
      </footer>
      {help}
    </>
  );
}
