import { test as base, expect } from "@playwright/test";
import type { ElementHandle, Page } from "puppeteer-core";
import { type Replica, startReplica } from "../../replica/server.ts";
import { FirefoxExtension } from "./firefox-extension.ts";
import { latestTitles, readHeadings, startWithDay } from "./papers.ts";
import { until } from "./until.ts";

export { expect };

type Fixtures = {
  /** True: the latest day has all its 62 papers. False: 20 of them. */
  isLongDay: boolean;
  /** The test's own stand-in for Hugging Face. */
  replica: Replica;
  /** Daypaper, installed in a new Firefox, with the first papers counted on the badge. */
  extension: FirefoxExtension;
};

/** Playwright's test as the runner, with Daypaper in a Firefox that Puppeteer drives. */
export const test = base.extend<Fixtures>({
  isLongDay: [false, { option: true }],
  replica: async ({ isLongDay }, use) => {
    const replica = await startReplica();
    startWithDay(replica, isLongDay);
    await use(replica);
    await replica.close();
  },
  extension: async ({ replica }, use) => {
    const extension = await FirefoxExtension.launch({ replicaPort: replica.port });
    await expectBadge(extension, latestTitles(replica).length);
    await use(extension);
    await extension.close();
  },
});

/** Waits until the badge shows a count; 0 is an empty badge. */
export async function expectBadge(extension: FirefoxExtension, count: number): Promise<void> {
  await expect.poll(() => extension.badge(), { message: "the badge" }).toBe(count ? String(count) : "");
}

/** The titles of the cards in the order of the document. */
export function titles(page: Page): Promise<string[]> {
  return page.$$eval("article h2", readHeadings);
}

/** So low that no card is on screen: no paper is seen while a test counts. */
export const LOW = { width: 1000, height: 1 };

/** Presses a button of a page or of one paper's card. */
export async function press(page: Page, name: string, title?: string): Promise<void> {
  const button = await until(async () => find(page, name, title), `the button ${name}`);
  await button.evaluate((element) => (element as HTMLElement).click());
}

/** The `aria-pressed` of a toggle button on a paper's card. */
export async function isPressed(page: Page, name: string, title: string): Promise<string | null | undefined> {
  return (await find(page, name, title))?.evaluate((element) => element.getAttribute("aria-pressed"));
}

/** The text of the status region. */
export function status(page: Page): Promise<string> {
  return page.$eval('[role="status"]', (region) => region.textContent ?? "");
}

async function find(page: Page, name: string, title?: string): Promise<ElementHandle | undefined> {
  const found = await page.evaluateHandle(
    (wanted, inCard) => {
      const isNamed = (button: HTMLElement) => (button.ariaLabel ?? button.textContent?.trim()) === wanted;
      const cards = [...document.querySelectorAll("article")];
      const within = inCard
        ? cards.find((card) => card.querySelector("h2")?.textContent === inCard)
        : document.body;
      return [...(within?.querySelectorAll("button") ?? [])].find(isNamed) ?? null;
    },
    name,
    title,
  );
  return (found.asElement() as ElementHandle | null) ?? undefined;
}
