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

/** The first data of a page, read before it is drawn, so that it is never drawn empty over its snapshot. */
export interface FirstData {
  list: PaperList;
  overview: Overview;
  /** Only for the new tab, and not if it opens on the saved papers. */
  toRead?: ToRead;
  /** How many papers each known day has. */
  counts: Map<Day, number>;
  settings: Settings;
}

/** An empty list, shown until a search is answered, and on views without a list. */
export const NOTHING_FOUND: PaperList = { key: "", entries: [], hidden: [], muted: [] };

/** Stands for the saved papers, which their own view reads once it is loaded. */
export const NOTHING_SAVED: PaperList = { ...NOTHING_FOUND, key: "saved" };

/** Reads the list of a route. Searches are answered later, by a worker. */
export async function readList(
  read: Reader,
  { view, feed }: Route,
  { badgeCounts }: Settings,
): Promise<PaperList> {
  if (view === "search" || isPageView(view)) return NOTHING_FOUND;
  return view === "saved" ? NOTHING_SAVED : feedList(read, feed, badgeCounts);
}

/** Reads the first data of a page. Nothing but reads is awaited, so that one transaction can hold them all. */
export async function readFirstData(
  read: Reader,
  page: PaperPage,
  hash: string,
  settings: Settings,
): Promise<FirstData> {
  // Reading the keys of ten thousand saved papers takes longer than everything else.
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
