import { type Day, dayOf } from "./dates/day";
import { PERIOD_KINDS, parsePeriod, periodOf } from "./dates/period";
import { type FeedKey, feedOf, TRENDING } from "./feed";
import { type Arrangement, formatArrangement, type Pick, parseArrangement } from "./lists/arrange";
import { idPath } from "./paper";

/** The views of lists, by the first part of their address. */
export type ListView = "day" | "week" | "month" | "trending" | "saved";

/** A view of the new-tab page. A day's view without a feed is that of the latest day. */
export interface Route {
  view: ListView;
  /** The list on show; undefined for the latest day and for the saved papers. */
  feed?: FeedKey;
  /** How the list is sorted and what of it is shown. */
  arrangement: Arrangement;
}

/**
 * The view that an address's hash names: `#/day/2026-06-30`, `#/week/2026-W26`, `#/month/2026-06`, `#/trending`, `#/saved`;
 * behind a question mark how it is arranged.
 * A week or month without a name is the one of today (UTC); what means nothing is the latest day.
 */
export function parseRoute(hash: string, now: number = Date.now()): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [view = "", name = ""] = path.split("/");
  const arrangement = parseArrangement(query);
  if (view === "saved") return { view, arrangement };
  if (view === "trending") return { view, feed: TRENDING, arrangement };
  const kind = PERIOD_KINDS.find((each) => each === view) ?? "day";
  const period = parsePeriod(kind, name) ?? (kind === "day" ? undefined : periodOf(kind, dayOf(now)));
  return { view: kind, ...(period && { feed: feedOf(period) }), arrangement };
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

/** The address of the saved papers. */
export const SAVED = viewRoute("saved");

/** The address of the first view with the cursor in the search box. */
export const SEARCH = "#/search";

/** The address of a list. */
export const feedRoute = (feed: FeedKey): string => `#/${feed}`;

/** The address of the same list arranged in another way. */
export const arrangedRoute = ({ view, feed }: Route, arrangement: Arrangement): string =>
  `#/${feed ?? view}${formatArrangement(arrangement)}`;

/** The address of the same list narrowed to the papers of somebody or about something. */
export const pickedRoute = (route: Route, pick: Pick, value: string): string =>
  arrangedRoute(route, { ...route.arrangement, picks: { [pick]: value } });
