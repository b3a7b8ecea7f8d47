import { addDays, type Day } from "../../ground/dates/day";

/** Two digits. */
const two = (number: number) => String(number).padStart(2, "0");

/** The day of a moment in the reader's own zone: what they call the day on which they read a paper. */
export function localDay(at: number): Day {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** When a day begins in the reader's own zone, in milliseconds since the epoch. */
export function startOfLocalDay(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date).getTime();
}

/** When the next day begins in the reader's own zone: a day has not always 24 hours. */
export const nextLocalDay = (at: number): number => startOfLocalDay(addDays(localDay(at), 1));
