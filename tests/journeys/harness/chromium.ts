import { test as base, expect, type Page } from "@playwright/test";
import type { Settings } from "../../../utils/model/settings";
import { type Replica, startReplica } from "../../replica/server.ts";
import { ChromiumExtension } from "./chromium-extension.ts";
import { KeptChromium } from "./kept-chromium.ts";
import { latestTitles, readHeadings, startWithDay } from "./papers.ts";

export { expect };

type Fixtures = {
  /** True: the latest day has all its 62 papers. False: 20 of them. */
  isLongDay: boolean;
  /** The test's own stand-in for Hugging Face. */
  replica: Replica;
  /** Installs Daypaper once. For tests that must prepare the replica first. */
  install: () => Promise<ChromiumExtension>;
  /** Daypaper, installed, with the first papers counted on the badge. */
  extension: ChromiumExtension;
};

type SharedFixtures = {
  /** The browser that all tests of a worker share: each installs Daypaper again. */
  browserKept: KeptChromium;
  /** One installation for several tests. Each leaves it as it found it. It has the long day. */
  shared: { replica: Replica; extension: ChromiumExtension };
};

/** Playwright's test, with Daypaper in Chromium. */
export const test = base.extend<Fixtures, SharedFixtures>({
  browserKept: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures off the pattern
    async ({}, use) => {
      const kept = await KeptChromium.start();
      await use(kept);
      await kept.close();
    },
    { scope: "worker" },
  ],
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures off the pattern
    async ({}, use) => {
      const replica = await startReplica();
      startWithDay(replica, true);
      const extension = await ChromiumExtension.launch({ replicaPort: replica.port });
      await expectBadge(extension, latestTitles(replica).length);
      await use({ replica, extension });
      await extension.close();
      await replica.close();
    },
    { scope: "worker" },
  ],
  isLongDay: [false, { option: true }],
  replica: async ({ isLongDay }, use) => {
    const replica = await startReplica();
    startWithDay(replica, isLongDay);
    await use(replica);
    await replica.close();
  },
  install: async ({ browserKept, replica }, use) => {
    await use(() => browserKept.install(replica.port));
    await browserKept.clear();
  },
  extension: async ({ install, replica }, use) => {
    const extension = await install();
    await expectBadge(extension, latestTitles(replica).length);
    await use(extension);
  },
});

/** Waits until the badge shows a count; 0 is an empty badge. */
export async function expectBadge(extension: ChromiumExtension, count: number): Promise<void> {
  await expect.poll(() => extension.badge(), { message: "the badge" }).toBe(count ? String(count) : "");
}

/** Makes a page so low that no card is on screen, so that no paper is seen while a test counts. */
export const withoutSeeing = (extension: ChromiumExtension, path: string): Promise<Page> =>
  extension.openPage(path, { width: 1000, height: 1 });

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Stores settings as the options page would. */
export async function chooseSettings(
  extension: ChromiumExtension,
  settings: Partial<Settings>,
): Promise<void> {
  const page = await extension.inertPage();
  await page.evaluate((chosen) => chrome.storage.local.set({ settings: chosen }), settings);
}

/** A paper's card. Titles are matched whole. */
export function card(page: Page, title: string) {
  return page.getByRole("article", { name: title, exact: true });
}

/** The titles of the cards in the order of the document. */
export function titles(page: Page): Promise<string[]> {
  return page.getByRole("article").getByRole("heading").evaluateAll(readHeadings);
}
