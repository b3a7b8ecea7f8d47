import type { Day } from "../ground/dates/day";
import { type Period, parsePeriod } from "../ground/dates/period";

/**
 * The key of a list of papers on Hugging Face: `day/2026-06-30`, `week/2026-W26`, `month/2026-06`, `trending`, or
 * `search/graph rag`. It is the key of the `feeds` table, the first half of a listing's key and, except for searches, the
 * route of the list's view.
 */
export type FeedKey = string;

/** The rolling ranking. It has no dates, and includes papers that were never on Daily Papers. */
export const TRENDING: FeedKey = "trending";

/** The first part of the keys of searches. */
export const SEARCHES = "search/";

/** The longest query that Hugging Face accepts, in characters. */
export const LONGEST_QUERY = 250;

/** The feed of a search on Hugging Face; undefined for a query that it would refuse. */
export function searchFeed(query: string): FeedKey | undefined {
  const plain = query.replace(/\s+/g, " ").trim();
  return plain && plain.length <= LONGEST_QUERY ? SEARCHES + plain : undefined;
}

/** The query of a search's feed; undefined for other feeds. */
export const queryOfFeed = (key: FeedKey): string | undefined =>
  key.startsWith(SEARCHES) ? key.slice(SEARCHES.length) : undefined;

/** The feed of a period. */
export const feedOf = ({ kind, name }: Period): FeedKey => `${kind}/${name}`;

/** The feed of a day. */
export const dayFeed = (day: Day): FeedKey => `day/${day}`;

/** The period of a feed; undefined for the ranking, a search, and a text that is not a feed. */
export function periodOfFeed(key: FeedKey): Period | undefined {
  const [kind = "", name = "", ...rest] = key.split("/");
  return rest.length ? undefined : parsePeriod(kind, name);
}

/** The day of a day's feed; undefined for other feeds. */
export function dayOfFeed(key: FeedKey): Day | undefined {
  const period = periodOfFeed(key);
  return period?.kind === "day" ? period.name : undefined;
}

/** The page of the same list on Hugging Face. */
export function feedPageUrl(key: FeedKey): string {
  const q = queryOfFeed(key);
  if (q !== undefined) return `https://huggingface.co/papers?${new URLSearchParams({ q })}`;
  return `https://huggingface.co/papers/${key.replace(/^day\//, "date/")}`;
}
