/** The name of the event that tells that an action of the user has failed. */
export const FAILED = "daypaper:failed";

/**
 * Logs an error and shows it. It is sent as a window event to the status line, because a full or broken database can make
 * anything fail.
 */
export function fail(error: unknown): void {
  console.error(error);
  window.dispatchEvent(new CustomEvent(FAILED, { detail: error }));
}

/** Runs a job that a click or a key started. If it fails, `fail` is called. */
export function report(job: Promise<unknown>): void {
  job.catch(fail);
}
