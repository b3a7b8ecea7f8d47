import type { Day } from "../ground/dates/day";
import { periodOf } from "../ground/dates/period";
import { type FeedKey, feedOf } from "../model/feed";
import { idPath } from "../model/paper";
import type { FirstView } from "../model/settings";
import { type Arrangement, AS_LISTED, formatArrangement, type Pick } from "./arrangement";
import type { ListView, Route } from "./route";

/** The address of a paper. */
export const paperRoute = (id: string): string => `#/paper/${idPath(id)}`;

/**
 * The address of a view, of the list it shows at first: the week or month of the latest day with papers where that is
 * known, since those of today may have none yet.
 */
export function viewRoute(view: ListView, latest?: Day): string {
  const hasPeriod = view === "week" || view === "month";
  return latest && hasPeriod ? feedRoute(feedOf(periodOf(view, latest))) : `#/${view}`;
}

/** Whether a route is a page's first view, as its address without a word shows it. */
export const isFirstRoute = (route: Route, firstView: FirstView): boolean =>
  arrangedRoute(route, route.arrangement) === viewRoute(firstView);

/** The address of the saved papers. */
export const SAVED = viewRoute("saved");

/** The address of the pictures of what was read. */
export const READING = viewRoute("reading");

/** The address of the rules of what to follow and mute. */
export const RULES = viewRoute("rules");

/** The address of a search yet to be typed. */
export const SEARCH = viewRoute("search");

/** The address of a search, on Hugging Face as well or only among what is stored. */
export function searchRoute(query: string, where: "everywhere" | "here", arrangement = AS_LISTED): string {
  if (!query) return SEARCH;
  const parameters = new URLSearchParams({ q: query, ...(where === "here" && { in: "here" }) });
  const rest = formatArrangement(arrangement).replace("?", "&");
  return `${SEARCH}?${parameters}${rest}`;
}

/** The address of a list. */
export const feedRoute = (feed: FeedKey): string => `#/${feed}`;

/** The address of the digest of a day, or of the latest. */
export const digestRoute = (day?: Day): string => (day ? `#/digest/${day}` : "#/digest");

/** The address of the same list arranged in another way. */
export function arrangedRoute({ view, feed, query, filter, day }: Route, arrangement: Arrangement): string {
  if (filter) return `#/${view}?${filter}`;
  if (query !== undefined) return searchRoute(query, feed ? "everywhere" : "here", arrangement);
  return day ? digestRoute(day) : `#/${feed ?? view}${formatArrangement(arrangement)}`;
}

/** The address of the same list narrowed to the papers of somebody or about something; of all the saved ones, of theirs. */
export const pickedRoute = (route: Route, pick: Pick, value: string): string =>
  route.view === "saved"
    ? `${SAVED}?${new URLSearchParams({ status: "all", [pick]: value })}`
    : arrangedRoute(route, { ...route.arrangement, picks: { [pick]: value } });
