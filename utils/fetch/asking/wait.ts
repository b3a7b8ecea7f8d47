import { HOUR } from "../../ground/dates/day";
import { RefreshError } from "../../model/failure";
import { isBetween } from "./recent";

/** A moment further ahead than any wait of ours was written before the clock was set back, and binds nobody. */
const LONGEST_WAIT = HOUR;

/** Whether a wait is not over yet. */
export const isAhead = (at: number | undefined, now: number): at is number =>
  isBetween(at, now + 1, now + LONGEST_WAIT);

/** What stops a request during a pause that Hugging Face asked for; nothing where there is none. @throws RefreshError */
export function keepPause(pausedUntil: number | undefined): void {
  if (isAhead(pausedUntil, Date.now())) throw new RefreshError({ kind: "limited", until: pausedUntil });
}
