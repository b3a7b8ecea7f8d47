import { addDays, type Day, dayOf, FIRST_DAY, isDay, isRestDay } from "./dates/day";

/**
 * The key of a list of papers that Hugging Face publishes, `day/2026-06-30` for a feed day. It is the key of the `feeds`
 * table, the first half of a listing's key, and the route of its view: one name for one thing.
 */
export type FeedKey = string;

/** The feed of a day. */
export const dayFeed = (day: Day): FeedKey => `day/${day}`;

/** The day of a day's feed; undefined for any other key. */
export function dayOfFeed(key: FeedKey): Day | undefined {
  const day = key.startsWith("day/") ? key.slice(4) : "";
  return isDay(day) ? day : undefined;
}

/** The same list on Hugging Face. */
export const feedPageUrl = (day: Day): string => `https://huggingface.co/papers/date/${day}`;

/**
 * The day beside another, `step` -1 or 1, over the days without lists: days of rest, and those in `empty`, which are
 * known to have none (holidays). Undefined past the first day of Daily Papers, or past today (UTC).
 */
export function stepDay(day: Day, step: -1 | 1, now: number, empty?: ReadonlySet<Day>): Day | undefined {
  const today = dayOf(now);
  // From outside the days there are, the nearest of them is the one beside.
  const from = day > today ? addDays(today, 1) : day < FIRST_DAY ? addDays(FIRST_DAY, -1) : day;
  for (let next = addDays(from, step); next >= FIRST_DAY && next <= today; next = addDays(next, step)) {
    if (!isRestDay(next) && !empty?.has(next)) return next;
  }
  return undefined;
}
