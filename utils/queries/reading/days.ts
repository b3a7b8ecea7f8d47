import { addDays, type Day, startOf } from "../../ground/dates/day";
import { firstDayOf, periodOf } from "../../ground/dates/period";
import { localDay } from "./localDay";

/** The number of weeks shown, the current one included: a year of whole weeks. */
export const WEEKS = 53;

/** The numbers of papers read and saved in a period. */
export interface Counts {
  read: number;
  saved: number;
}

/** The counts of a day in the user's time zone. */
export interface DayCounts extends Counts {
  day: Day;
}

/** The counts of a week, named by its Monday. */
export interface WeekCounts extends Counts {
  monday: Day;
}

const mondayOf = (day: Day): Day => firstDayOf(periodOf("week", day));

/** The first day shown, a Monday. */
export const firstDayShown = (today: Day): Day => addDays(mondayOf(today), -7 * (WEEKS - 1));

/**
 * Counts the papers read and saved on each day from `firstDayShown` to today, in order, empty days included. It steps by
 * calendar days, not by 24 hours: two days in the year are shorter or longer.
 * @param moments the times at which papers were read and saved, in milliseconds since the epoch; other days are ignored
 */
export function countDays(moments: Record<keyof Counts, readonly number[]>, now: number): DayCounts[] {
  const today = localDay(now);
  const days: DayCounts[] = [];
  for (let day = firstDayShown(today); day <= today; day = addDays(day, 1)) {
    days.push({ day, read: 0, saved: 0 });
  }
  const dayOf = new Map(days.map((each) => [each.day, each]));
  for (const what of ["read", "saved"] as const) {
    for (const at of moments[what]) {
      const day = dayOf.get(localDay(at));
      if (day) day[what]++;
    }
  }
  return days;
}

/** Sums days up by weeks, Monday to Sunday. */
export function countWeeks(days: readonly DayCounts[]): WeekCounts[] {
  const weeks = new Map<Day, WeekCounts>();
  for (const { day, read, saved } of days) {
    const monday = mondayOf(day);
    const week = weeks.get(monday) ?? { monday, read: 0, saved: 0 };
    weeks.set(monday, { monday, read: week.read + read, saved: week.saved + saved });
  }
  return [...weeks.values()];
}

/** The sums over days or weeks. */
export const totalOf = (counts: readonly Counts[]): Counts => ({
  read: counts.reduce((sum, { read }) => sum + read, 0),
  saved: counts.reduce((sum, { saved }) => sum + saved, 0),
});

/** The row of a day in a calendar: 0 for Mondays, 6 for Sundays. */
export const weekdayOf = (day: Day): number => (new Date(startOf(day)).getUTCDay() + 6) % 7;

/** How dark a day is in a calendar, 0 to 4. The steps are fixed: the busiest day may be an import. */
export const levelOf = (count: number): number => [1, 2, 4, 8].filter((from) => count >= from).length;
