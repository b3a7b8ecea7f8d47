/** A calendar day in UTC, `YYYY-MM-DD`. Hugging Face lists papers by day. Days compare as strings. */
export type Day = string;

/** The day on which Daily Papers began. */
export const FIRST_DAY: Day = "2023-05-04";

/** Weekends have had no list since this day. */
const WEEKDAYS_ONLY_SINCE: Day = "2024-12-01";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Monday to Sunday, as ISO 8601 numbers them. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The UTC day of a moment in milliseconds since the epoch. */
export const dayOf = (at: number): Day => new Date(at).toISOString().slice(0, 10);

/** Midnight UTC at the start of the day, in milliseconds since the epoch; NaN if the text is not a day. */
export const startOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** Midnight UTC at the end of the day, in milliseconds since the epoch. */
export const endOf = (day: Day): number => startOf(day) + DAY;

/** The day `count` days later, or earlier if negative. */
export const addDays = (day: Day, count: number): Day => dayOf(startOf(day) + count * DAY);

/** True if a text is a day of the calendar: `2026-02-30` is not. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(startOf(text)) && dayOf(startOf(text)) === text;
}

/** True if Hugging Face lists nothing on that day by rule: Saturdays and Sundays since December 2024. */
export function isRestDay(day: Day): boolean {
  const weekday = new Date(startOf(day)).getUTCDay();
  return day >= WEEKDAYS_ONLY_SINCE && (weekday === 0 || weekday === 6);
}
