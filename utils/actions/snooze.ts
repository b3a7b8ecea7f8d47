/** The offered times for a paper to come back. */
export const SNOOZES = ["tomorrow", "weekend", "nextWeek"] as const;
/** One of SNOOZES. */
export type Snooze = (typeof SNOOZES)[number];

/** The hour at which papers come back, by the user's clock. */
const MORNING = 8;
const [MONDAY, SATURDAY] = [1, 6];

/**
 * The time at which a paper that is snoozed now comes back, in milliseconds since the epoch: eight in the morning of tomorrow,
 * the next Saturday or the next Monday, in the user's zone, even if the clocks change in between.
 */
export function snoozeTime(snooze: Snooze, now: number): number {
  const today = new Date(now);
  const weekday = snooze === "weekend" ? SATURDAY : MONDAY;
  const days = snooze === "tomorrow" ? 1 : (weekday - today.getDay() + 7) % 7 || 7;
  return morning(today.getFullYear(), today.getMonth(), today.getDate() + days);
}

/**
 * The morning of the date in a date field ("2026-07-01"), in the user's zone, in milliseconds since the epoch. Undefined if the
 * text is not a date, or the morning has passed.
 */
export function snoozeDate(date: string, now: number): number | undefined {
  const [year, month, day] = date.split("-").map(Number);
  if (!year || !month || !day) return undefined;
  const at = morning(year, month - 1, day);
  return at > now ? at : undefined;
}

const morning = (year: number, month: number, day: number) => new Date(year, month, day, MORNING).getTime();
