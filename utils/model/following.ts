import type { Day } from "../ground/dates/day";
import type { Failure } from "./failure";

/** The state of refreshing the followed lists; one row, under `FOLLOWING`. Times are in milliseconds since the epoch. */
export interface Following {
  key: typeof FOLLOWING;
  /** The feed day on which following began: the latest one at installation. */
  since?: Day;
  /** The latest day known to have papers. */
  latest?: Day;
  /** When a refresh last succeeded. */
  refreshedAt?: number;
  /** The failure of the last refresh, if it failed, and when it will be tried again. */
  failure?: Failure & { at: number; retryAt: number; attempts: number };
  /** Until then Hugging Face must not be asked, because its quota is used up. */
  pausedUntil?: number;
  /** Until then it must not be searched: searches have their own quota. */
  searchPausedUntil?: number;
}

/** The key of the row with the state of refreshing. */
export const FOLLOWING = "following";

/** When this database was made, in milliseconds since the epoch; one row of `following`, under `MADE`. */
export interface Made {
  key: typeof MADE;
  at: number;
}

/** The key of the row with the time the database was made. */
export const MADE = "made";

/** When the details of papers were last pruned, in milliseconds since the epoch; one row of `following`, under `PRUNED`. */
export interface Pruned {
  key: typeof PRUNED;
  at: number;
}

/** The key of the row with the time details were last pruned. */
export const PRUNED = "pruned";
