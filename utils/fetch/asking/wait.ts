import { HOUR } from "../../ground/dates/day";
import { RefreshError } from "../../model/failure";
import { isBetween } from "./recent";

/** No wait is longer. A moment further ahead was stored before the clock was set back, and is ignored. */
const LONGEST_WAIT = HOUR;

/** True if a wait is not over yet. */
export const isAhead = (at: number | undefined, now: number): at is number =>
  isBetween(at, now + 1, now + LONGEST_WAIT);

/**
 * Stops a request during a pause that Hugging Face asked for.
 * @throws RefreshError during the pause
 */
export function keepPause(pausedUntil: number | undefined): void {
  if (isAhead(pausedUntil, Date.now())) throw new RefreshError({ kind: "limited", until: pausedUntil });
}
