import { type Arrangement, formatArrangement, parseArrangement } from "./arrangement";
import { SAVED } from "./formatRoute";

/** The tabs of the saved papers: each status, the snoozed ones, and all. */
export const TABS = ["toRead", "reading", "done", "snoozed", "all"] as const;
/** One of TABS. */
export type Tab = (typeof TABS)[number];

/** The orders of the saved papers; `hand` is the user's own order. */
export const SAVED_SORTS = ["saved", "published", "upvotes", "comments", "stars", "title", "hand"] as const;
/** One of SAVED_SORTS. */
export type SavedSort = (typeof SAVED_SORTS)[number];

/** Which saved papers are shown, and in which order: the query of their address. */
export interface SavedQuery {
  tab: Tab;
  sort: SavedSort;
  /** The filters of any list. */
  only: Arrangement["only"];
  picks: Arrangement["picks"];
  /** Only papers with this tag. */
  tag?: string;
  /** Only papers that contain these words; empty for all. */
  text: string;
}

/** Reads the query of an address; unknown parts are ignored. */
export function parseSavedQuery(filter = ""): SavedQuery {
  const parameters = new URLSearchParams(filter);
  const tag = parameters.get("tag");
  const { only, picks } = parseArrangement(filter);
  return {
    tab: TABS.find((tab) => tab === parameters.get("status")) ?? "toRead",
    sort: SAVED_SORTS.find((sort) => sort === parameters.get("sort")) ?? "saved",
    only,
    picks,
    ...(tag && { tag }),
    text: parameters.get("q") ?? "",
  };
}

/** The address of the saved papers for a query. Parts that it leaves out have their defaults. */
export function savedRoute({
  tab = "toRead",
  sort = "saved",
  only = [],
  picks = {},
  tag,
  text,
}: Partial<SavedQuery>) {
  const parameters = new URLSearchParams(formatArrangement({ sort: "rank", only, picks }));
  if (tab !== "toRead") parameters.set("status", tab);
  if (sort !== "saved") parameters.set("sort", sort);
  if (tag) parameters.set("tag", tag);
  if (text) parameters.set("q", text);
  return parameters.size ? `${SAVED}?${parameters}` : SAVED;
}
