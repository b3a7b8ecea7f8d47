import type { Page } from "@playwright/test";

/** What a trace has to hold: tasks with their time on the processor, and frames. */
const CATEGORIES = [
  "-*",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-devtools.timeline.frame",
];

/** Gives the trace of what a page does while something is done with it, as JSON. */
export async function traced(page: Page, act: () => Promise<void>): Promise<string> {
  const browser = page.context().browser();
  if (!browser) throw new Error("there is no browser to trace");
  await browser.startTracing(page, { categories: CATEGORIES });
  // A trace that goes on after a failure would be in the way of the next one.
  const done = await act().then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const trace = await browser.stopTracing();
  if (done) throw done.error;
  return trace.toString();
}
