/** The orders of a list; `rank` is its own order. */
export const SORTS = ["rank", "upvotes", "newest", "comments", "stars"] as const;

/** One of SORTS. */
export type Sort = (typeof SORTS)[number];

/** The filters of a list. */
export const ONLY = ["code", "organization", "unread"] as const;

/** One of ONLY. */
export type Only = (typeof ONLY)[number];

/** Filters with a value: the handle of the submitter or of the organization, or a keyword. */
export const PICKS = ["submitter", "organization", "keyword"] as const;

/** One of PICKS. */
export type Pick = (typeof PICKS)[number];

/** How a list is sorted and filtered: the query of its address. */
export interface Arrangement {
  sort: Sort;
  only: readonly Only[];
  picks: Readonly<Partial<Record<Pick, string>>>;
}

/** The arrangement of a list in its own order, without filters. */
export const AS_LISTED: Arrangement = { sort: "rank", only: [], picks: {} };

/** True if a list is shown in its own order, without filters. */
export const isAsListed = (arrangement: Arrangement): boolean => formatArrangement(arrangement) === "";

/** Reads an arrangement from the query of an address; unknown parts are ignored. */
export function parseArrangement(query: string): Arrangement {
  const parameters = new URLSearchParams(query);
  const wanted = parameters.get("only")?.split(",") ?? [];
  const picks: Partial<Record<Pick, string>> = {};
  for (const pick of PICKS) {
    const value = parameters.get(pick);
    if (value) picks[pick] = value;
  }
  return {
    sort: SORTS.find((sort) => sort === parameters.get("sort")) ?? "rank",
    only: ONLY.filter((only) => wanted.includes(only)),
    picks,
  };
}

/** The query of an arrangement with its question mark; empty if the list is shown as it is. */
export function formatArrangement({ sort, only, picks }: Arrangement): string {
  const parameters = new URLSearchParams();
  if (sort !== "rank") parameters.set("sort", sort);
  if (only.length) parameters.set("only", ONLY.filter((each) => only.includes(each)).join(","));
  for (const pick of PICKS) if (picks[pick]) parameters.set(pick, picks[pick]);
  return parameters.size ? `?${parameters}` : "";
}
