import type { Day } from "./dates/day";
import { type Period, parsePeriod } from "./dates/period";

/**
 * The key of a list of papers that Hugging Face publishes: `day/2026-06-30`, `week/2026-W26`, `month/2026-06`, `trending`.
 * It is the key of the `feeds` table, the first half of a listing's key, and the route of its view: one name for one
 * thing.
 */
export type FeedKey = string;

/** The rolling ranking, which knows no dates and includes papers that were never in Daily Papers. */
export const TRENDING: FeedKey = "trending";

/** The feed of a period. */
export const feedOf = ({ kind, name }: Period): FeedKey => `${kind}/${name}`;

/** The feed of a day. */
export const dayFeed = (day: Day): FeedKey => `day/${day}`;

/** The period a feed is of; undefined for the ranking, and for what is no feed. */
export function periodOfFeed(key: FeedKey): Period | undefined {
  const [kind = "", name = "", ...rest] = key.split("/");
  return rest.length ? undefined : parsePeriod(kind, name);
}

/** The day of a day's feed; undefined for any other key. */
export function dayOfFeed(key: FeedKey): Day | undefined {
  const period = periodOfFeed(key);
  return period?.kind === "day" ? period.name : undefined;
}

/** The same list on Hugging Face. */
export const feedPageUrl = (key: FeedKey): string =>
  `https://huggingface.co/papers/${key.replace(/^day\//, "date/")}`;
