import type { ChromiumExtension } from "../journeys/harness/chromium-extension.ts";
import { settled } from "./subject.ts";
import { watchOpening } from "./watchOpening.ts";

/** The moments of an opening, in milliseconds since the navigation began. */
export interface Opening {
  /** All cards are in the document, and the frame that shows them was produced. */
  painted: number;
  /** The browser's first-contentful-paint. */
  firstContentfulPaint: number;
  /**
   * The page has drawn itself from its database: its last button has a handler. Only for pages that become
   * live.
   */
  drawn?: number;
  /** The frame of `drawn` was produced, and the page answers keys. */
  live?: number;
  /** The start of the navigation, in milliseconds since the epoch. */
  beganAt: number;
}

/** A page to open. */
export interface Visit {
  name: string;
  /** The browser to open it in. */
  extension: ChromiumExtension;
  url: string;
  size: { width: number; height: number };
  /** The number of cards it shows. */
  cards: number;
  isLive: boolean;
  /** Puts the browser into the state that the visit needs. */
  prepare?: () => Promise<void>;
}

/** The sizes of the two pages; the popup is opened in a tab of its own size. */
export const SIZES = { newtab: { width: 1440, height: 1000 }, popup: { width: 400, height: 600 } };

/** A page that has not opened after this time never will. */
const TIMEOUT_IN_MS = 20_000;

/** Opens a page in a new tab, waits until it is there, calls `look` with it, and closes it. */
export async function open(
  visit: Visit,
  look: { before?: (page: Page) => Promise<void>; after?: (page: Page) => Promise<void> } = {},
): Promise<Opening> {
  const { extension, url, size, cards, isLive, prepare } = visit;
  await prepare?.();
  await settled(extension);
  const page = await extension.context.newPage();
  await page.setViewportSize(size);
  await page.addInitScript(watchOpening, { cards, isLive });
  await look.before?.(page);
  await page.goto(url, { waitUntil: "commit" });
  const opening = await page.evaluate(
    (timeout) =>
      Promise.race([
        (globalThis as unknown as { opening: Promise<Opening> }).opening,
        new Promise<undefined>((resolve) => setTimeout(resolve, timeout)),
      ]),
    TIMEOUT_IN_MS,
  );
  if (!opening) {
    const there = await page.locator("article").count();
    throw new Error(
      `${visit.name} has ${there} of ${cards} papers after ${TIMEOUT_IN_MS / 1000} s, or isn't alive`,
    );
  }
  await look.after?.(page);
  await page.close();
  return opening;
}

type Page = Awaited<ReturnType<ChromiumExtension["openPage"]>>;
