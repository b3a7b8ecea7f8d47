import { addDays, type Day, startOf } from "../../ground/dates/day";
import { firstDayOf, periodOf } from "../../ground/dates/period";
import { localDay } from "./localDay";

/** How many weeks are looked back over, this one among them: a year of whole weeks. */
export const WEEKS = 53;

/** How many papers were read and saved in a stretch of time. */
export interface Counts {
  read: number;
  saved: number;
}

/** The counts of a day in the reader's own zone. */
export interface DayCounts extends Counts {
  day: Day;
}

/** The counts of a week, by its Monday. */
export interface WeekCounts extends Counts {
  monday: Day;
}

const mondayOf = (day: Day): Day => firstDayOf(periodOf("week", day));

/** The Monday on which the weeks looked back over begin. */
export const firstDayShown = (today: Day): Day => addDays(mondayOf(today), -7 * (WEEKS - 1));

/**
 * How many papers were read and saved on each day from `firstDayShown` to today, in their order, empty days too. Days are
 * counted by their names, not by hours: two in the year have not 24 of them.
 * @param moments when papers were read and saved, in milliseconds since the epoch; those of other days are passed over
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

/** The same by weeks, Monday to Sunday. */
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

/** Which row of a calendar a day is in: 0 on Mondays, 6 on Sundays. */
export const weekdayOf = (day: Day): number => (new Date(startOf(day)).getUTCDay() + 6) % 7;

/** How dark a day is in a calendar: 0 for none, then four steps. They do not hang on the busiest day, which may be an import. */
export const levelOf = (count: number): number => [1, 2, 4, 8].filter((from) => count >= from).length;
