import type { Day } from "../../utils/ground/dates/day";
import type { PaperList } from "../../utils/model/entry";
import { firstViewOf, type PaperPage, type Settings } from "../../utils/model/settings";
import { dayCounts } from "../../utils/queries/lists/dayCounts";
import { feedList } from "../../utils/queries/lists/feedList";
import { type Overview, overview } from "../../utils/queries/lists/overview";
import { savedToRead, type ToRead } from "../../utils/queries/lists/toRead";
import { SAVED } from "../../utils/route/formatRoute";
import { parseRoute } from "../../utils/route/parseRoute";
import { isPageView, type Route } from "../../utils/route/route";
import type { Reader } from "../../utils/store/db/reader";

/** All that a page shows at first, read before it draws itself: it never draws itself empty over its snapshot. */
export interface FirstData {
  list: PaperList;
  overview: Overview;
  /** Only of the new tab, and not where it opens on the saved papers. */
  toRead?: ToRead;
  /** How many papers each known day has. */
  counts: Map<Day, number>;
  settings: Settings;
}

/** What is on show until a search has been answered, and where no list is. */
export const NOTHING_FOUND: PaperList = { key: "", entries: [], hidden: [], muted: [] };

/** The saved papers are read by the view that shows them, which is loaded for them. */
export const NOTHING_SAVED: PaperList = { ...NOTHING_FOUND, key: "saved" };

/** Reads the list that a route names. A search is answered by a worker, later. */
export async function readList(
  read: Reader,
  { view, feed }: Route,
  { badgeCounts }: Settings,
): Promise<PaperList> {
  if (view === "search" || isPageView(view)) return NOTHING_FOUND;
  return view === "saved" ? NOTHING_SAVED : feedList(read, feed, badgeCounts);
}

/** Reads all that a page shows at first. Nothing but reads is awaited, so that one transaction can hold them all. */
export async function readFirstData(
  read: Reader,
  page: PaperPage,
  hash: string,
  settings: Settings,
): Promise<FirstData> {
  // The keys of ten thousand saved papers alone take longer than all the rest.
  const isSaved = hash.startsWith(SAVED);
  const route = parseRoute(hash, Date.now(), firstViewOf(page, settings));
  const [list, overviewNow, toRead, counts] = await Promise.all([
    readList(read, route, settings),
    overview(read, !isSaved),
    page === "newtab" && !isSaved ? savedToRead(read) : undefined,
    dayCounts(read),
  ]);
  return { list, overview: overviewNow, toRead, counts, settings };
}
