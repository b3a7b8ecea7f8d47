import { type Day, HOUR, MINUTE, startOf } from "./day";
import { firstDayOf, type Period } from "./period";

/**
 * How dates are written. Days of papers are UTC days and are formatted in UTC: in the reader's own zone a bare date
 * would move to the day before (API trap 1). Moments at which Daypaper did something are in the reader's zone.
 * Formatters are made on first use: an Intl object costs more than a card.
 */
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(at: number, options: Intl.DateTimeFormatOptions, locale = "en-US"): string {
  const key = locale + JSON.stringify(options);
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, options);
    formatters.set(key, formatter);
  }
  return formatter.format(at);
}

const isThisYear = (at: number, now: number) =>
  new Date(at).getUTCFullYear() === new Date(now).getUTCFullYear();

/** A date as the Daily Papers page writes it: "Feb 19" this year, "Oct 28, 2021" in others. Both moments in UTC. */
export function shortDate(at: number, now: number): string {
  return format(at, {
    month: "short",
    day: "numeric",
    timeZone: "UTC",
    ...(!isThisYear(at, now) && { year: "numeric" }),
  });
}

/** A day as a masthead writes it: "Tuesday, 30 June", with the year where it is not this one. */
export function dayTitle(day: Day, now: number): string {
  const at = startOf(day);
  const date: Intl.DateTimeFormatOptions = { month: "long", day: "numeric", timeZone: "UTC" };
  if (!isThisYear(at, now)) date.year = "numeric";
  return `${format(at, { weekday: "long", timeZone: "UTC" })}, ${format(at, date, "en-GB")}`;
}

/** A period as people say it: "Tuesday, 30 June", "Week of 22 June 2026", "June 2026". */
export function periodTitle(period: Period, now: number): string {
  const first = firstDayOf(period);
  if (period.kind === "day") return dayTitle(first, now);
  const date: Intl.DateTimeFormatOptions = { month: "long", year: "numeric", timeZone: "UTC" };
  if (period.kind === "month") return format(startOf(first), date, "en-GB");
  return `Week of ${format(startOf(first), { ...date, day: "numeric" }, "en-GB")}`;
}

/** A time of the clock in the reader's zone, "14:05", with the weekday where it is more than a day from now. */
export function clockTime(at: number, now: number): string {
  return format(at, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(Math.abs(now - at) > 24 * HOUR && { weekday: "short", month: "short", day: "numeric" }),
  });
}

/** How long ago, in words: "just now", "4 min ago", "3 h ago", "yesterday", "5 days ago", then the date. */
export function timeAgo(at: number, now: number): string {
  const passed = now - at;
  if (passed < MINUTE) return "just now";
  if (passed < HOUR) return `${Math.floor(passed / MINUTE)} min ago`;
  if (passed < 24 * HOUR) return `${Math.floor(passed / HOUR)} h ago`;
  const days = Math.floor(passed / (24 * HOUR));
  if (days === 1) return "yesterday";
  return days < 7 ? `${days} days ago` : shortDate(at, now);
}
