import { dayOf } from "../../ground/dates/day";

/** Control characters and those that are none in Unicode: no format has a way to write them, and XML forbids them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** A text in one line, of characters that every format can hold. */
export const oneLine = (text: string): string =>
  text.toWellFormed().replace(UNWRITABLE, " ").replace(/\s+/g, " ").trim();

/** A text in lines as they are, of characters that every format can hold. */
export const inLines = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(UNWRITABLE, " ");

/** The latest moment that a calendar has: a time from elsewhere may be any number. */
const LAST = Date.UTC(10_000, 0) - 1;

/** A moment in milliseconds since the epoch, where it is one. */
export const momentOf = (at: number | undefined): number | undefined =>
  at !== undefined && at >= 0 && at <= LAST ? at : undefined;

/** The UTC day of a moment, `2026-06-29`; undefined where there is none. */
export function dayText(at: number | undefined): string | undefined {
  const moment = momentOf(at);
  return moment === undefined ? undefined : dayOf(moment);
}
