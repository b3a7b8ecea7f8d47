/**
 * Days are strings, `YYYY-MM-DD`, in UTC: they compare and sort as strings, and no local zone shifts them.
 */

const DAY_IN_MS = 24 * 60 * 60 * 1000;

/** The UTC day of a moment. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The day that many days later, or earlier if negative. */
export function addDays(day: string, count: number): string {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_IN_MS));
}

/** 0 for Monday to 6 for Sunday. */
function weekday(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The day itself, or the Friday before a weekend. */
export function latestWeekday(day: string): string {
  return addDays(day, -Math.max(0, weekday(day) - 4));
}

/** `count` weekdays, newest first, from the latest one not after `day`. */
export function weekdaysBack(day: string, count: number): string[] {
  const days: string[] = [];
  for (let at = latestWeekday(day); days.length < count; at = latestWeekday(addDays(at, -1))) days.push(at);
  return days;
}

/** True if the text is a day that exists: 2026-02-30 is not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dayOf(new Date(time)) === text;
}

/** The Monday of an ISO week such as `2026-W26`. */
export function mondayOf(week: string): string {
  const [year, number] = week.split("-W").map(Number);
  const fourth = `${year}-01-04`;
  return addDays(fourth, -weekday(fourth) + 7 * (Number(number) - 1));
}

const NEW_YORK = new Intl.DateTimeFormat("en-US", {
  timeZone: "America/New_York",
  timeZoneName: "longOffset",
});

/** New York's offset from UTC at that moment, in milliseconds (negative). */
export function newYorkOffset(date: Date): number {
  const name =
    NEW_YORK.formatToParts(date).find((part) => part.type === "timeZoneName")?.value ?? "GMT-05:00";
  return Number(/GMT([+-]\d{2})/.exec(name)?.[1] ?? -5) * 60 * 60 * 1000;
}
