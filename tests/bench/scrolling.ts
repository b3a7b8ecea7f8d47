import type { Page } from "@playwright/test";
import { readTrace, type Scroll } from "./trace.ts";
import { traced } from "./traced.ts";

/** The speed of a reader who skims, in pixels a second: four screens of a laptop. */
const SPEED = 4000;

/** The distance of one gesture, in pixels. After each, the page is checked for its end. */
const STRETCH = 4000;

/**
 * Scrolls a page from its top to its end, or as far as given, with the wheel and as the browser does it: the
 * compositor moves what is drawn, and the page draws what comes into reach.
 */
export async function scroll(page: Page, most = Number.POSITIVE_INFINITY): Promise<Scroll> {
  const session = await page.context().newCDPSession(page);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const gone = () => page.evaluate(() => scrollY);
  const isAtEnd = () =>
    page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
  const trace = await traced(page, async () => {
    while (!(await isAtEnd()) && (await gone()) < most) {
      await session.send("Input.synthesizeScrollGesture", {
        x: width / 3,
        y: height / 2,
        yDistance: -STRETCH,
        speed: SPEED,
        gestureSourceType: "mouse",
      });
    }
  });
  await session.detach();
  return readTrace(trace);
}
