import { DAY, type Day, HOUR, MINUTE, startOf } from "../ground/dates/day";
import { firstDayOf, type Period } from "../ground/dates/period";
import { LANGUAGE, LOCALE } from "./locale";
import { t } from "./t";

/**
 * How dates are written. Days of papers are UTC days and are formatted in UTC: in the reader's own zone a bare date
 * would move to the day before (API trap 1). Moments at which Daypaper did something are in the reader's zone.
 * Formatters are made on first use: an Intl object costs more than a card.
 */
const formatters = new Map<string, Intl.DateTimeFormat>();
let ago: Intl.RelativeTimeFormat | undefined;

function format(at: number, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(LOCALE, options);
    formatters.set(key, formatter);
  }
  return formatter.format(at);
}

/** The year, where it is not this one. Both moments in UTC. */
const otherYear = (at: number, now: number): Intl.DateTimeFormatOptions =>
  new Date(at).getUTCFullYear() === new Date(now).getUTCFullYear() ? {} : { year: "numeric" };

/** A date in little room: "Feb 19" this year, "Oct 28, 2021" in others. Both moments in UTC. */
export const shortDate = (at: number, now: number): string =>
  format(at, { month: "short", day: "numeric", timeZone: "UTC", ...otherYear(at, now) });

/** A day in full: "Tuesday, June 30", with the year where it is not this one. */
export function dayTitle(day: Day, now: number): string {
  const at = startOf(day);
  return format(at, {
    weekday: "long",
    month: "long",
    day: "numeric",
    timeZone: "UTC",
    ...otherYear(at, now),
  });
}

/** A period in full: "Tuesday, June 30", "Week of June 22, 2026", "June 2026". */
export function periodTitle(period: Period, now: number): string {
  const first = firstDayOf(period);
  if (period.kind === "day") return dayTitle(first, now);
  const month: Intl.DateTimeFormatOptions = { month: "long", year: "numeric", timeZone: "UTC" };
  if (period.kind === "month") return format(startOf(first), month);
  return t("common.weekOf", { date: format(startOf(first), { ...month, day: "numeric" }) });
}

/** A month in little room: "Jun". In UTC. */
export const shortMonth = (at: number): string => format(at, { month: "short", timeZone: "UTC" });

/** A year: "2026". In UTC. */
export const yearTitle = (at: number): string => format(at, { year: "numeric", timeZone: "UTC" });

/** The name of a weekday, 1 for Monday to 7 for Sunday: "Monday", or "Mon" or "M" in little room. */
export const weekdayName = (weekday: number, length: "long" | "short" | "narrow" = "long"): string =>
  // The epoch began on a Thursday.
  format((weekday + 3) * DAY, { weekday: length, timeZone: "UTC" });

/** A moment by the clock of a zone, given by its IANA name: "Tuesday, June 30 at 8:00 AM". */
export const momentInZone = (at: number, zone: string): string =>
  format(at, {
    weekday: "long",
    month: "long",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZone: zone,
  });

/** A time of day in the reader's zone, "2:05 PM", with the date where it is more than a day from now. */
export const clockTime = (at: number, now: number): string => clock(at, now, {});

/** The same to the second, for moments within one minute: "2:05:07 PM". */
export const exactTime = (at: number, now: number): string => clock(at, now, { second: "2-digit" });

function clock(at: number, now: number, seconds: Intl.DateTimeFormatOptions): string {
  const isFar = Math.abs(now - at) > DAY;
  return format(at, {
    hour: "numeric",
    minute: "2-digit",
    ...seconds,
    ...(isFar && { weekday: "short", month: "short", day: "numeric" }),
  });
}

/** How long ago, in words: "just now", "4 minutes ago", "3 hours ago", "yesterday", "5 days ago", then the date. */
export function timeAgo(at: number, now: number): string {
  const passed = now - at;
  if (passed < MINUTE) return t("common.justNow");
  if (passed >= 7 * DAY) return shortDate(at, now);
  ago ??= new Intl.RelativeTimeFormat(LANGUAGE, { numeric: "auto" });
  if (passed < HOUR) return ago.format(-Math.floor(passed / MINUTE), "minute");
  if (passed < DAY) return ago.format(-Math.floor(passed / HOUR), "hour");
  return ago.format(-Math.floor(passed / DAY), "day");
}
