import type { Day } from "../ground/dates/day";
import type { FeedKey } from "../model/feed";
import type { Arrangement } from "./arrangement";

/** The views that show no list: pages of their own. */
const PAGE_VIEW_NAMES = ["reading", "rules", "digest"] as const;

/** One of the views that show no list. */
export type PageViewName = (typeof PAGE_VIEW_NAMES)[number];

/** The views, by the first part of their address. All show lists, except for PAGE_VIEW_NAMES. */
export type ListView = "day" | "week" | "month" | "trending" | "saved" | "search" | PageViewName;

/** True if a view shows no list. */
export const isPageView = (view: ListView): view is PageViewName =>
  PAGE_VIEW_NAMES.some((name) => name === view);

/** A view of the new tab or the popup. A day's view without a feed is that of the latest day. */
export interface Route {
  view: ListView;
  /** The list on show; undefined for the latest day, the saved papers, and a search among the stored papers alone. */
  feed?: FeedKey;
  /** The query of a search; empty until it is typed, undefined for other views. */
  query?: string;
  /** The query of the address of the saved papers (see savedQuery.ts) or of the rules. */
  filter?: string;
  /** How the list is sorted and filtered. */
  arrangement: Arrangement;
  /** The day of the digest on show; undefined for the latest one. */
  day?: Day;
}
