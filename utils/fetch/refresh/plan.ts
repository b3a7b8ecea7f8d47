import { addDays, type Day, endOf, HOUR } from "../../ground/dates/day";

/** After a pause, so many feed days are caught up on. */
const CATCH_UP_FEED_DAYS = 14;

/** How far back papers are looked for at all: fourteen feed days with a fortnight of holidays among them. */
export const LOOK_BACK_DAYS = 31;

/** Hugging Face's own day ends in New York's evening; a list checked this long after UTC midnight no longer grows. */
const SETTLE_TIME = 3 * HOUR;

/** What is known of a day's list: how many papers it has, and when it was last checked (milliseconds). */
export interface KnownDay {
  count: number;
  checkedAt: number;
}

/**
 * Whether a list was checked so late that its membership is final. A check that lies in the future was noted while the
 * clock was wrong, and says nothing.
 */
export const isSettled = (day: Day, known: KnownDay, today: Day): boolean =>
  known.checkedAt >= endOf(day) + SETTLE_TIME && known.checkedAt < endOf(today);

/**
 * The next day a refresh has to fetch, or undefined when it is done. Asked again after each fetch, with what was learnt,
 * it walks back from today: over days without papers to the latest feed day, then over every followed day whose list
 * is not final yet, fourteen feed days at most. The first time, when nothing is followed yet, the latest feed day is all.
 *
 * The plan depends on nothing but the stored lists, so a refresh that was killed half-way is simply planned again.
 * @param fetched days this refresh has fetched already
 * @param since the day at which following began
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
