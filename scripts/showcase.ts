import { ChromiumExtension } from "../tests/journeys/harness/chromium-extension.ts";
import { FirefoxExtension } from "../tests/journeys/harness/firefox-extension.ts";
import { isDrawn } from "./drawn.ts";

/** A page of the extension, and the size of its window. */
export type View = { path: string; width: number; height: number };
export type Theme = "light" | "dark";

export const POPUP: View = { path: "popup.html", width: 400, height: 600 };
export const NEW_TAB: View = { path: "newtab.html", width: 1440, height: 1000 };

/**
 * Daypaper in a browser, for a person to look at. Launch and screenshots use it for Chromium and Firefox
 * alike.
 */
export type Showcase = {
  browserName: string;
  themes: Theme[];
  badge(): Promise<string>;
  title(): Promise<string>;
  /**
   * Opens the page, waits until its pictures are there, and writes a screenshot. Returns the result of
   * `look`.
   */
  picture<Found>(view: View, theme: Theme, file: string, look: () => Found): Promise<Found>;
  close(): Promise<void>;
};

/** How long to wait for a picture, in milliseconds. */
const PATIENCE = 20_000;
const asItIs = () => console.warn("Not all pictures came in time.");

/** In Chromium. */
export async function inChromium(replicaPort?: number): Promise<Showcase> {
  const extension = await ChromiumExtension.launch({ replicaPort });
  return {
    browserName: "Chromium",
    themes: ["light", "dark"],
    badge: () => extension.badge(),
    title: () => extension.title(),
    async picture({ path, width, height }, theme, file, look) {
      const page = await extension.context.newPage();
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height });
      await page.goto(extension.url(path));
      await page.waitForFunction(isDrawn, undefined, { timeout: PATIENCE }).catch(asItIs);
      await page.screenshot({ path: file });
      const found = await page.evaluate(look);
      await page.close();
      return found as Awaited<ReturnType<typeof look>>;
    },
    close: () => extension.close(),
  };
}

/** In Firefox, which shows only the system's own theme. */
export async function inFirefox(replicaPort?: number): Promise<Showcase> {
  const extension = await FirefoxExtension.launch({ replicaPort });
  return {
    browserName: "Firefox",
    themes: ["light"],
    badge: () => extension.badge(),
    title: () => extension.title(),
    async picture({ path, width, height }, _theme, file, look) {
      const page = await extension.openPage(path, { width, height });
      await page.waitForFunction(isDrawn, { polling: 100, timeout: PATIENCE }).catch(asItIs);
      await page.screenshot({ path: file as `${string}.png` });
      const found = await page.evaluate(look);
      await page.close();
      return found as Awaited<ReturnType<typeof look>>;
    },
    close: () => extension.close(),
  };
}
