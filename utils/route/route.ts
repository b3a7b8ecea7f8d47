import type { Day } from "../ground/dates/day";
import type { FeedKey } from "../model/feed";
import type { Arrangement } from "./arrangement";

/** The views that show no list: pages of their own. */
const PAGE_VIEW_NAMES = ["reading", "rules", "digest"] as const;

/** One of the views that show no list. */
export type PageViewName = (typeof PAGE_VIEW_NAMES)[number];

/** The views, by the first part of their address: all are of lists, but for a few pages of their own. */
export type ListView = "day" | "week" | "month" | "trending" | "saved" | "search" | PageViewName;

/** Whether a view shows no list. */
export const isPageView = (view: ListView): view is PageViewName =>
  PAGE_VIEW_NAMES.some((name) => name === view);

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
