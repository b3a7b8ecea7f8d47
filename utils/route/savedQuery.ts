import { type Arrangement, formatArrangement, parseArrangement } from "./arrangement";
import { SAVED } from "./formatRoute";

/** The parts of the saved papers: how far they have come, those put off, and all. */
export const TABS = ["toRead", "reading", "done", "snoozed", "all"] as const;
/** One of TABS. */
export type Tab = (typeof TABS)[number];

/** The orders the saved papers can be in; `hand` is the user's own. */
export const SAVED_SORTS = ["saved", "published", "upvotes", "comments", "stars", "title", "hand"] as const;
/** One of SAVED_SORTS. */
export type SavedSort = (typeof SAVED_SORTS)[number];

/** Which of the saved papers are shown, and in which order: what stands behind the question mark of their address. */
export interface SavedQuery {
  tab: Tab;
  sort: SavedSort;
  /** What they are narrowed to, as any list can be. */
  only: Arrangement["only"];
  picks: Arrangement["picks"];
  /** Only those with this tag. */
  tag?: string;
  /** Only those in which these words are; empty for all. */
  text: string;
}

/** Reads the query of an address; what means nothing is passed over. */
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

/** The address of the saved papers as a query wants them; what it leaves out is as it is at first. */
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
