import type { Day } from "../ground/dates/day";
import type { Failure } from "./failure";

/** How the refreshing of the followed lists stands; one row, under `FOLLOWING`. All moments in milliseconds. */
export interface Following {
  key: typeof FOLLOWING;
  /** The feed day at which following began: the latest one at installation. */
  since?: Day;
  /** The latest day known to have papers. */
  latest?: Day;
  /** When a refresh last succeeded. */
  refreshedAt?: number;
  /** What went wrong in the last refresh, where it failed, and when it will be tried again. */
  failure?: Failure & { at: number; retryAt: number; attempts: number };
  /** Until when Hugging Face is not to be asked at all, its quota being used up. */
  pausedUntil?: number;
  /** Until when it is not to be searched, a quota of its own. */
  searchPausedUntil?: number;
}

/** The key of the row of `feeds` that says how following stands. */
export const FOLLOWING = "following";

/** When this database was made; one row of `following`, under `MADE`, in milliseconds since the epoch. */
export interface Made {
  key: typeof MADE;
  at: number;
}

/** The key of the row of `following` that says when the database was made. */
export const MADE = "made";

/** When the details of papers were last pruned; one row of `following`, under `PRUNED`, in milliseconds since the epoch. */
export interface Pruned {
  key: typeof PRUNED;
  at: number;
}

/** The key of the row of `following` that says when details were last pruned. */
export const PRUNED = "pruned";
