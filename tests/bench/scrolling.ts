import type { Page } from "@playwright/test";
import { readTrace, type Scroll } from "./trace.ts";

/** As fast as one skims, in pixels a second: four screens of a laptop. */
const SPEED = 4000;

/** So far at a time, after which it is asked whether that was all. */
const STRETCH = 4000;

/** What a trace has to hold: tasks with their time on the processor, and frames. */
const CATEGORIES = [
  "-*",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-devtools.timeline.frame",
];

/**
 * Scrolls a page from its top to its end, or as far as is said, with the wheel and as the browser does it: the compositor
 * moves what is drawn, and the page draws what comes into reach.
 */
export async function scroll(page: Page, most = Number.POSITIVE_INFINITY): Promise<Scroll> {
  const browser = page.context().browser();
  if (!browser) throw new Error("there is no browser to trace");
  const session = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const gone = () => page.evaluate(() => scrollY);
  const isAtEnd = () =>
    page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
  await browser.startTracing(page, { categories: CATEGORIES });
  while (!(await isAtEnd()) && (await gone()) < most) {
    await session.send("Input.synthesizeScrollGesture", {
      x: width / 3,
      y: height / 2,
      yDistance: -STRETCH,
      speed: SPEED,
      gestureSourceType: "mouse",
    });
  }
  const trace = await browser.stopTracing();
  await session.detach();
  return readTrace(trace.toString());
}
