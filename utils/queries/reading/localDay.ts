import { addDays, type Day } from "../../ground/dates/day";

/** A number with two digits: "07". */
const two = (number: number) => String(number).padStart(2, "0");

/** The calendar day of a moment (in milliseconds since the epoch) in the user's time zone. */
export function localDay(at: number): Day {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** When a day begins in the user's time zone, in milliseconds since the epoch. */
export function startOfLocalDay(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date).getTime();
}

/** When the next day begins in the user's time zone: not every day has 24 hours. */
export const nextLocalDay = (at: number): number => startOfLocalDay(addDays(localDay(at), 1));
