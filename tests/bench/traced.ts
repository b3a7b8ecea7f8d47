import type { Page } from "@playwright/test";

/** The categories that a trace needs: tasks with their processor time, and frames. */
const CATEGORIES = [
  "-*",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-devtools.timeline.frame",
];

/** Traces a page while `act` runs. Returns the trace as JSON. */
export async function traced(page: Page, act: () => Promise<void>): Promise<string> {
  const browser = page.context().browser();
  if (!browser) throw new Error("there is no browser to trace");
  await browser.startTracing(page, { categories: CATEGORIES });
  // A trace that goes on after a failure would block the next one.
  const done = await act().then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const trace = await browser.stopTracing();
  if (done) throw done.error;
  return trace.toString();
}
