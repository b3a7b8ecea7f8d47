import { MINUTE } from "../../ground/dates/day";

/** Data older than this is refreshed when a page opens. */
const STALE_AFTER = 15 * MINUTE;

/** Whether a moment is known and lies between two others, all in milliseconds since the epoch. */
export const isBetween = (at: number | undefined, from: number, to: number): boolean =>
  at !== undefined && at >= from && at <= to;

/** Whether something was done so lately that it need not be done again. A moment in the future is not recent. */
export const isRecent = (at: number | undefined, now: number = Date.now()): boolean =>
  isBetween(at, now - STALE_AFTER, now);
