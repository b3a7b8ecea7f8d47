import { type Day, dayOf } from "../ground/dates/day";
import { type PeriodKind, parsePeriod, periodOf } from "../ground/dates/period";
import { type FeedKey, feedOf, searchFeed, TRENDING } from "../model/feed";
import { idPath } from "../model/paper";
import type { FirstView } from "../model/settings";
import { type Arrangement, AS_LISTED, formatArrangement, type Pick, parseArrangement } from "./arrangement";

/** The views, by the first part of their address: all are of lists, but for a few pages of their own. */
export type ListView = "day" | "week" | "month" | "trending" | "saved" | "search" | PageViewName;

/** The views that show no list. */
export type PageViewName = "reading" | "rules" | "digest";

/** Whether a view shows no list. */
export const isPageView = (view: ListView): view is PageViewName => /reading|rules|digest/.test(view);

/** A view of the new tab or the popup. A day's view without a feed is that of the latest day. */
export interface Route {
  view: ListView;
  /** The list on show; undefined for the latest day, for the saved papers, and for a search in what is stored alone. */
  feed?: FeedKey;
  /** What is searched for; undefined where nothing is, empty where it is still to be typed. */
  query?: string;
  /** Which of the saved papers are shown and how, as their address says it; see savedQuery.ts. */
  filter?: string;
  /** How the list is sorted and what of it is shown. */
  arrangement: Arrangement;
  /** The day of the digest on show; undefined for the latest one. */
  day?: Day;
}

/** What the address of a view says of it: the name behind the view's own, the query, and today's time where it is needed. */
type ReadRoute = (name: string, query: string, now: number) => Omit<Route, "view">;

const ofPeriod =
  (kind: PeriodKind): ReadRoute =>
  (name, query, now) => {
    const today = kind === "day" ? undefined : periodOf(kind, dayOf(now));
    const period = parsePeriod(kind, name) ?? today;
    return { ...(period && { feed: feedOf(period) }), arrangement: parseArrangement(query) };
  };

/**
 * All views, by the first part of their address: `#/day/2026-06-30`, `#/week/2026-W26`, `#/month/2026-06`, `#/trending`, each
 * with how it is arranged behind a question mark; `#/saved?tag=theory`; `#/search?q=graph+rag`, with `in=here` only among
 * what is stored; `#/reading`; `#/digest/2026-06-30`; `#/rules`, with `edit` the one to be changed. A week or month without a name is the one of today (UTC), a day or a digest the latest one.
 */
const ROUTES: Record<ListView, ReadRoute> = {
  day: ofPeriod("day"),
  week: ofPeriod("week"),
  month: ofPeriod("month"),
  trending: (_, query) => ({ feed: TRENDING, arrangement: parseArrangement(query) }),
  saved: (_, query) => ({ ...(query && { filter: query }), arrangement: AS_LISTED }),
  search: (_, query) => {
    const parameters = new URLSearchParams(query);
    const q = parameters.get("q") ?? "";
    const feed = parameters.get("in") === "here" ? undefined : searchFeed(q);
    return { query: q, ...(feed && { feed }), arrangement: parseArrangement(query) };
  },
  reading: () => ({ arrangement: AS_LISTED }),
  digest: (name) => ({ ...(name && { day: name }), arrangement: AS_LISTED }),
  rules: (_, query) => ({ ...(query && { filter: query }), arrangement: AS_LISTED }),
};

/** The view that an address's hash names, by the table above; what names no view is the first one. */
export function parseRoute(hash: string, now = Date.now(), firstView: FirstView = "day"): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [first = "", name = ""] = path.split("/");
  if (!Object.hasOwn(ROUTES, first)) {
    return { ...parseRoute(viewRoute(firstView)), arrangement: parseArrangement(query) };
  }
  const view = first as ListView;
  return { view, ...ROUTES[view](name, query, now) };
}

/** The paper that an address's hash names, `#/paper/2606.01234`, its id as it is written there; else undefined. */
export function paperOfHash(hash: string): string | undefined {
  const written = /^#\/paper\/(.+)$/.exec(hash)?.[1];
  try {
    return written && decodeURIComponent(written);
  } catch {
    // Not an encoding of anything: taken as it stands, and found to be no paper.
    return written;
  }
}

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
