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
 * The address of a view. For a week or month it is the one of the latest day with papers, if that day is known: the current
 * one may have no papers yet.
 */
export function viewRoute(view: ListView, latest?: Day): string {
  const hasPeriod = view === "week" || view === "month";
  return latest && hasPeriod ? feedRoute(feedOf(periodOf(view, latest))) : `#/${view}`;
}

/** True if a route is the first view of a page, in its own order and without filters. */
export const isFirstRoute = (route: Route, firstView: FirstView): boolean =>
  arrangedRoute(route, route.arrangement) === viewRoute(firstView);

/** The address of the saved papers. */
export const SAVED = viewRoute("saved");

/** The address of the charts of what was read. */
export const READING = viewRoute("reading");

/** The address of the rules that follow and mute. */
export const RULES = viewRoute("rules");

/** The address of an empty search. */
export const SEARCH = viewRoute("search");

/** The address of a search, on Hugging Face too or only among the stored papers. */
export function searchRoute(query: string, where: "everywhere" | "here", arrangement = AS_LISTED): string {
  if (!query) return SEARCH;
  const parameters = new URLSearchParams({ q: query, ...(where === "here" && { in: "here" }) });
  const rest = formatArrangement(arrangement).replace("?", "&");
  return `${SEARCH}?${parameters}${rest}`;
}

/** The address of a list. */
export const feedRoute = (feed: FeedKey): string => `#/${feed}`;

/** The address of the digest of a day; without one, of the latest digest. */
export const digestRoute = (day?: Day): string => (day ? `#/digest/${day}` : "#/digest");

/** The address of the same list with another arrangement. */
export function arrangedRoute({ view, feed, query, filter, day }: Route, arrangement: Arrangement): string {
  if (filter) return `#/${view}?${filter}`;
  if (query !== undefined) return searchRoute(query, feed ? "everywhere" : "here", arrangement);
  return day ? digestRoute(day) : `#/${feed ?? view}${formatArrangement(arrangement)}`;
}

/** The address of the same list, filtered by an account or a keyword. Among saved papers it filters all of them. */
export const pickedRoute = (route: Route, pick: Pick, value: string): string =>
  route.view === "saved"
    ? `${SAVED}?${new URLSearchParams({ status: "all", [pick]: value })}`
    : arrangedRoute(route, { ...route.arrangement, picks: { [pick]: value } });
