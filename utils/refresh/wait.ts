import { RefreshError } from "../api/failure";
import { HOUR, MINUTE } from "../dates/day";

/** Data older than this is refreshed when a page opens. */
export const STALE_AFTER = 15 * MINUTE;

/** A moment further ahead than any wait of ours was written before the clock was set back, and binds nobody. */
const LONGEST_WAIT = HOUR;

/** Whether a moment is known and lies between two others, all in milliseconds since the epoch. */
export const isBetween = (at: number | undefined, from: number, to: number): boolean =>
  at !== undefined && at >= from && at <= to;

/** Whether a wait is not over yet. */
export const isAhead = (at: number | undefined, now: number): at is number =>
  isBetween(at, now + 1, now + LONGEST_WAIT);

/** Whether something was done so lately that it need not be done again. A moment in the future is not recent. */
export const isRecent = (at: number | undefined, now: number = Date.now()): boolean =>
  isBetween(at, now - STALE_AFTER, now);

/** What stops a request during a pause that Hugging Face asked for; nothing where there is none. @throws RefreshError */
export function keepPause(pausedUntil: number | undefined): void {
  if (isAhead(pausedUntil, Date.now())) throw new RefreshError({ kind: "limited", until: pausedUntil });
}
