import { addDays, type Day } from "./day";
import { firstDayOf, lastDayOf, type Period, periodOf } from "./period";

/** All days of a period, in order. */
export function daysOf(period: Period): Day[] {
  const days: Day[] = [];
  const last = lastDayOf(period);
  for (let day = firstDayOf(period); day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The weeks that a month touches, each whole and from Monday, as on a wall calendar. */
export function weeksOfMonth(month: Period): Day[][] {
  const weeks: Day[][] = [];
  const days = daysOf(month);
  const last = days.at(-1) ?? firstDayOf(month);
  for (let monday = firstDayOf(periodOf("week", firstDayOf(month))); monday <= last; ) {
    const week = daysOf(periodOf("week", monday));
    weeks.push(week);
    monday = addDays(monday, 7);
  }
  return weeks;
}

/** The twelve months of a year. */
export const monthsOfYear = (year: string): Period[] =>
  Array.from({ length: 12 }, (_, month) => ({
    kind: "month",
    name: `${year}-${String(month + 1).padStart(2, "0")}`,
  }));
