/**
 * Runs what a click or a key set off. What fails is shown: a window event that the status line listens for, since the
 * database being full or broken can strike anywhere.
 */
export function report(job: Promise<unknown>): void {
  job.catch((error: unknown) => {
    console.error(error);
    window.dispatchEvent(new CustomEvent(FAILED, { detail: error }));
  });
}

/** Name of the event that says something the user asked for has failed. */
export const FAILED = "daypaper:failed";
