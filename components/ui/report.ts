/** Name of the event that says something the user asked for has failed. */
export const FAILED = "daypaper:failed";

/**
 * Logs what failed, and shows it: a window event that the status line listens for, since the database being full or broken
 * can strike anywhere.
 */
export function fail(error: unknown): void {
  console.error(error);
  window.dispatchEvent(new CustomEvent(FAILED, { detail: error }));
}

/** Runs what a click or a key set off; should it fail, see `fail`. */
export function report(job: Promise<unknown>): void {
  job.catch(fail);
}
