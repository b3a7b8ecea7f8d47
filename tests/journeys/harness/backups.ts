import type { Page } from "@playwright/test";
import { card, expect, withoutSeeing } from "./chromium.ts";
import type { ChromiumExtension } from "./chromium-extension.ts";

declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };

/** Presses a button, also one that is not in view. */
export const press = (page: Page, name: string | RegExp, nth = 0) =>
  page.getByRole("button", { name }).nth(nth).dispatchEvent("click");
/** Saves a paper by its card. */
export const save = (page: Page, title: string) =>
  card(page, title).getByRole("button", { name: "Save", exact: true }).dispatchEvent("click");

/** The number of saved papers in each kept backup, latest first. */
async function backups(extension: ChromiumExtension): Promise<number[]> {
  const page = await extension.inertPage();
  return page.evaluate(async () => {
    const { "backup:list": list } = await chrome.storage.local.get("backup:list");
    return ((list as { backups?: { saved: number }[] })?.backups ?? []).map(({ saved }) => saved);
  });
}

/** Saves papers in a page, closes it, and waits until the worker has backed them up. */
export async function saveAndBackUp(extension: ChromiumExtension, papers: readonly string[]): Promise<void> {
  const page = await withoutSeeing(extension, "newtab.html");
  for (const title of papers) await save(page, title);
  await expect
    .poll(() => page.getByRole("button", { name: "Save", pressed: true }).count())
    .toBe(papers.length);
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => backups(extension)).toEqual([papers.length]);
}

/** Opens the saved papers. */
export const openSaved = (extension: ChromiumExtension) => withoutSeeing(extension, "newtab.html#/saved");

/** Expects the page to show exactly these papers. */
export async function expectShown(page: Page, papers: readonly string[]): Promise<void> {
  for (const title of papers) await expect(card(page, title)).toHaveCount(1);
  await expect(page.getByRole("article")).toHaveCount(papers.length);
}
