import type { Day } from "../utils/dates/day";
import {
  dayCounts,
  feedList,
  type Overview,
  overview,
  type PaperList,
  savedList,
  savedToRead,
  type ToRead,
} from "../utils/lists/queries";
import type { Route } from "../utils/route";
import { readSettings, type Settings } from "../utils/settings";

/** All that a page shows at first, read before it draws itself: it never draws itself empty over its snapshot. */
export interface FirstData {
  list: PaperList;
  overview: Overview;
  toRead: ToRead;
  /** How many papers each known day has. */
  counts: Map<Day, number>;
  settings: Settings;
}

/** What is on show until a search has been answered. */
export const NOTHING_FOUND: PaperList = { key: "", entries: [], hidden: [] };

/** Reads the list that a route names. A search is answered by a worker, later. */
export async function readList({ view, feed }: Route): Promise<PaperList> {
  if (view === "search") return NOTHING_FOUND;
  return view === "saved" ? savedList() : feedList(feed);
}

/** Reads what a page shows at first. */
export async function readFirstData(route: Route): Promise<FirstData> {
  const [list, overviewNow, toRead, counts, settings] = await Promise.all([
    readList(route),
    overview(),
    savedToRead(),
    dayCounts(),
    readSettings(),
  ]);
  return { list, overview: overviewNow, toRead, counts, settings };
}
