import { MINUTE } from "../../ground/dates/day";

/** Older data is refreshed when a page opens. */
const STALE_AFTER = 15 * MINUTE;

/** True if a moment is known and lies between two others, all in milliseconds since the epoch. */
export const isBetween = (at: number | undefined, from: number, to: number): boolean =>
  at !== undefined && at >= from && at <= to;

/** True if something was done in the last fifteen minutes. A moment in the future is not recent. */
export const isRecent = (at: number | undefined, now: number = Date.now()): boolean =>
  isBetween(at, now - STALE_AFTER, now);
