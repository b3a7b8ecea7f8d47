import { addDays, type Day, endOf, HOUR } from "../../ground/dates/day";

/** After a break, at most this many feed days are fetched. */
const CATCH_UP_FEED_DAYS = 14;

/** No day further back is fetched: these are fourteen feed days with two weeks of holidays among them. */
export const LOOK_BACK_DAYS = 31;

/** Hugging Face's own day ends in New York's evening; a list checked this long after UTC midnight no longer grows. */
const SETTLE_TIME = 3 * HOUR;

/** A stored list of a day: how many papers it has, and when it was last checked, in milliseconds since the epoch. */
export interface KnownDay {
  count: number;
  checkedAt: number;
}

/**
 * True if a list was checked so late that no papers will be added to it. A check in the future was noted while the clock was
 * wrong, and doesn't count.
 */
export const isSettled = (day: Day, known: KnownDay, today: Day): boolean =>
  known.checkedAt >= endOf(day) + SETTLE_TIME && known.checkedAt < endOf(today);

/**
 * The next day that a refresh has to fetch; undefined when it is done. Called again after each fetch, it goes back from
 * today: over days without papers to the latest feed day, then over every followed day whose list is not final yet, at
 * most fourteen feed days. The first time, when nothing is followed yet, only the latest feed day is fetched.
 *
 * The plan depends only on the stored lists, so a refresh that was killed is simply planned again.
 * @param fetched the days that this refresh has fetched already
 * @param since the day on which following began
 */
export function nextDayToFetch(
  today: Day,
  since: Day | undefined,
  known: ReadonlyMap<Day, KnownDay>,
  fetched: ReadonlySet<Day>,
): Day | undefined {
  let feedDays = 0;
  for (let back = 0; back < LOOK_BACK_DAYS && feedDays < CATCH_UP_FEED_DAYS; back++) {
    const day = addDays(today, -back);
    if (since && day < since) return undefined;
    const list = known.get(day);
    const isLatest = feedDays === 0 && list?.count !== 0;
    // The latest list is fetched again even when final: its upvotes still move.
    if (!fetched.has(day) && (!list || isLatest || !isSettled(day, list, today))) return day;
    if (list?.count) feedDays++;
    if (feedDays && !since) return undefined;
  }
  return undefined;
}
