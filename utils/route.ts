import { type Day, isDay } from "./dates/day";
import { dayFeed, type FeedKey } from "./feed";

/** A view of the new-tab page. A day's view without a feed is that of the latest day. */
export type Route = { view: "day"; feed?: FeedKey } | { view: "saved" };

/** The view that an address's hash names; the latest day for none, or one that means nothing. */
export function parseRoute(hash: string): Route {
  const [view, value = ""] = hash.replace(/^#\/?/, "").split("/");
  if (view === "saved") return { view };
  return view === "day" && isDay(value) ? { view: "day", feed: dayFeed(value) } : { view: "day" };
}

/** The address of the latest day's view. */
export const LATEST = "#/day";

/** The address of the saved papers. */
export const SAVED = "#/saved";

/** The address of the first view with the cursor in the search box. */
export const SEARCH = "#/search";

/** The address of a day's view. */
export const dayRoute = (day: Day): string => `#/${dayFeed(day)}`;
