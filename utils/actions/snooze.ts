/** The times that are offered for a paper to come back. */
export const SNOOZES = ["tomorrow", "weekend", "nextWeek"] as const;
/** One of SNOOZES. */
export type Snooze = (typeof SNOOZES)[number];

/** Papers come back when a day begins for those who read them. */
const MORNING = 8;
const [MONDAY, SATURDAY] = [1, 6];

/**
 * When a paper comes back that is put off now: at eight in the morning of tomorrow, of the next Saturday or of the next
 * Monday, as the clocks of the user's zone will show it then, also where they are changed in between.
 */
export function snoozeTime(snooze: Snooze, now: number): number {
  const today = new Date(now);
  const weekday = snooze === "weekend" ? SATURDAY : MONDAY;
  const days = snooze === "tomorrow" ? 1 : (weekday - today.getDay() + 7) % 7 || 7;
  return morning(today.getFullYear(), today.getMonth(), today.getDate() + days);
}

/**
 * The morning of a date as a date field gives it ("2026-07-01"), in the user's zone; undefined for what is no date, or
 * none to come.
 */
export function snoozeDate(date: string, now: number): number | undefined {
  const [year, month, day] = date.split("-").map(Number);
  if (!year || !month || !day) return undefined;
  const at = morning(year, month - 1, day);
  return at > now ? at : undefined;
}

const morning = (year: number, month: number, day: number) => new Date(year, month, day, MORNING).getTime();
