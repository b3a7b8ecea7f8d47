import { dayOf } from "../ground/dates/day";
import { type PeriodKind, parsePeriod, periodOf } from "../ground/dates/period";
import { feedOf, searchFeed, TRENDING } from "../model/feed";
import type { FirstView } from "../model/settings";
import { AS_LISTED, parseArrangement } from "./arrangement";
import { viewRoute } from "./formatRoute";
import type { ListView, Route } from "./route";

/** Reads the address of a view: the name after the view's own, and the query. `now` is for views of the current period. */
type ReadRoute = (name: string, query: string, now: number) => Omit<Route, "view">;

const ofPeriod =
  (kind: PeriodKind): ReadRoute =>
  (name, query, now) => {
    const today = kind === "day" ? undefined : periodOf(kind, dayOf(now));
    const period = parsePeriod(kind, name) ?? today;
    return { ...(period && { feed: feedOf(period) }), arrangement: parseArrangement(query) };
  };

/**
 * All views, by the first part of their address:
 * - `#/day/2026-06-30`, `#/week/2026-W26`, `#/month/2026-06`, `#/trending`, each with its arrangement as the query. A week or a
 *   month without a name is the current one (UTC), a day the latest one.
 * - `#/saved?tag=theory`
 * - `#/search?q=graph+rag`; with `in=here` only among the stored papers.
 * - `#/reading`
 * - `#/digest/2026-06-30`; without a day the latest one.
 * - `#/rules`; `edit` is the id of the rule to edit.
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

/** The view that a hash names, by the table above; the first view if it names none. */
export function parseRoute(hash: string, now = Date.now(), firstView: FirstView = "day"): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [first = "", name = ""] = path.split("/");
  if (!Object.hasOwn(ROUTES, first)) {
    return { ...parseRoute(viewRoute(firstView)), arrangement: parseArrangement(query) };
  }
  const view = first as ListView;
  return { view, ...ROUTES[view](name, query, now) };
}

/** The id of the paper that a hash names (`#/paper/2606.01234`), as it is written there; else undefined. */
export function paperOfHash(hash: string): string | undefined {
  const written = /^#\/paper\/(.+)$/.exec(hash)?.[1];
  try {
    return written && decodeURIComponent(written);
  } catch {
    // Not a valid encoding: taken as it is, and found to be no paper.
    return written;
  }
}
