import { addDays, type Day, dayOf, FIRST_DAY, isDay, isRestDay, startOf } from "./day";

/** The kinds of periods that Hugging Face makes lists of. */
export const PERIOD_KINDS = ["day", "week", "month"] as const;

/** One of PERIOD_KINDS. */
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A day `2026-06-30`, an ISO week `2026-W26` or a month `2026-06`, in UTC, by its name in the API. */
export interface Period {
  kind: PeriodKind;
  name: string;
}

const mondayOf = (day: Day): Day => addDays(day, -((new Date(startOf(day)).getUTCDay() + 6) % 7));

/** The ISO 8601 week of a day. Weeks begin on Monday and belong to the year of their Thursday. */
function weekOf(day: Day): string {
  const thursday = addDays(mondayOf(day), 3);
  const year = thursday.slice(0, 4);
  const dayOfYear = (startOf(thursday) - startOf(`${year}-01-01`)) / 86_400_000;
  return `${year}-W${String(Math.floor(dayOfYear / 7) + 1).padStart(2, "0")}`;
}

/** The Monday of an ISO week. January 4 is always in the first week. */
function mondayOfWeek(name: string): Day {
  return addDays(mondayOf(`${name.slice(0, 4)}-01-04`), (Number(name.slice(6)) - 1) * 7);
}

/** The period of a kind that contains a day. */
export function periodOf(kind: PeriodKind, day: Day): Period {
  if (kind === "week") return { kind, name: weekOf(day) };
  return { kind, name: kind === "month" ? day.slice(0, 7) : day };
}

/** The first day of a period. */
export function firstDayOf({ kind, name }: Period): Day {
  if (kind === "week") return mondayOfWeek(name);
  return kind === "month" ? `${name}-01` : name;
}

/** The last day of a period. */
export function lastDayOf(period: Period): Day {
  const first = firstDayOf(period);
  if (period.kind === "week") return addDays(first, 6);
  return period.kind === "month" ? addDays(addDays(first, 31).slice(0, 7).concat("-01"), -1) : first;
}

/** The period of a kind and a name; undefined if there is no such period, as `2025-W53`. */
export function parsePeriod(kind: string, name: string): Period | undefined {
  const period = PERIOD_KINDS.find((each) => each === kind);
  if (!period) return undefined;
  const shape = { day: /^\d{4}-\d\d-\d\d$/, week: /^\d{4}-W\d\d$/, month: /^\d{4}-\d\d$/ }[period];
  if (!shape.test(name)) return undefined;
  const parsed = { kind: period, name };
  const first = firstDayOf(parsed);
  return isDay(first) && periodOf(period, first).name === name ? parsed : undefined;
}

/** True if at least a part of a period lies between the first day of Daily Papers and today (UTC). */
export const isOpen = (period: Period, now: number): boolean =>
  lastDayOf(period) >= FIRST_DAY && firstDayOf(period) <= dayOf(now);

/**
 * The period before (`step` -1) or after (`step` 1) another. Days without lists are skipped: days of rest, and those that
 * have none by `counts` (holidays). From outside the time of Daily Papers the step goes to the nearest period in it.
 * Undefined before the first day of Daily Papers, and after today (UTC).
 */
export function stepPeriod(
  period: Period,
  step: -1 | 1,
  now: number,
  counts?: ReadonlyMap<Day, number>,
): Period | undefined {
  const today = dayOf(now);
  let day = step < 0 ? addDays(firstDayOf(period), -1) : addDays(lastDayOf(period), 1);
  if (day > today && step < 0) day = today;
  if (day < FIRST_DAY && step > 0) day = FIRST_DAY;
  if (period.kind !== "day") {
    const next = periodOf(period.kind, day);
    return isOpen(next, now) ? next : undefined;
  }
  for (; day >= FIRST_DAY && day <= today; day = addDays(day, step)) {
    if (!isRestDay(day) && counts?.get(day) !== 0) return periodOf("day", day);
  }
  return undefined;
}
