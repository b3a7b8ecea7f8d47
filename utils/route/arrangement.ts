/** The orders a list can be in; `rank` is that of the list itself. */
export const SORTS = ["rank", "upvotes", "newest", "comments", "stars"] as const;

/** One of SORTS. */
export type Sort = (typeof SORTS)[number];

/** What a list can be narrowed to. */
export const ONLY = ["code", "organization", "unread"] as const;

/** One of ONLY. */
export type Only = (typeof ONLY)[number];

/** What a paper can be picked by: the handle of who brought it or stands behind it, or one of its keywords. */
export const PICKS = ["submitter", "organization", "keyword"] as const;

/** One of PICKS. */
export type Pick = (typeof PICKS)[number];

/** How a list is sorted and what of it is shown: what stands behind the question mark of its address. */
export interface Arrangement {
  sort: Sort;
  only: readonly Only[];
  picks: Readonly<Partial<Record<Pick, string>>>;
}

/** The list as it is. */
export const AS_LISTED: Arrangement = { sort: "rank", only: [], picks: {} };

/** Whether a list is shown as it is. */
export const isAsListed = (arrangement: Arrangement): boolean => formatArrangement(arrangement) === "";

/** Reads an arrangement from the query of an address; what means nothing is passed over. */
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

/** The query of an arrangement with its question mark; empty for the list as it is. */
export function formatArrangement({ sort, only, picks }: Arrangement): string {
  const parameters = new URLSearchParams();
  if (sort !== "rank") parameters.set("sort", sort);
  if (only.length) parameters.set("only", ONLY.filter((each) => only.includes(each)).join(","));
  for (const pick of PICKS) if (picks[pick]) parameters.set(pick, picks[pick]);
  return parameters.size ? `?${parameters}` : "";
}
