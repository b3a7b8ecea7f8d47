import { dayOf } from "../../ground/dates/day";

/** Control characters and noncharacters of Unicode: most formats can't write them, and XML forbids them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** A text in one line, without characters that a format can't hold. */
export const oneLine = (text: string): string =>
  text.toWellFormed().replace(UNWRITABLE, " ").replace(/\s+/g, " ").trim();

/** A text with its line breaks, without characters that a format can't hold. */
export const inLines = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(UNWRITABLE, " ");

/** The last moment of the year 9999. Times from other programs may be any number. */
const LAST = Date.UTC(10_000, 0) - 1;

/** A moment in milliseconds since the epoch; undefined if it is not between the years 1970 and 9999. */
export const momentOf = (at: number | undefined): number | undefined =>
  at !== undefined && at >= 0 && at <= LAST ? at : undefined;

/** The UTC day of a moment, `2026-06-29`; undefined if the moment is missing or invalid. */
export function dayText(at: number | undefined): string | undefined {
  const moment = momentOf(at);
  return moment === undefined ? undefined : dayOf(moment);
}
