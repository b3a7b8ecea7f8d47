import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { card, expect, expectBadge, test, withoutSeeing } from "../harness/chromium.ts";
import type { ChromiumExtension } from "../harness/chromium-extension.ts";
import { databaseVersion, deleteDatabase, putSaved } from "../harness/database.ts";
import { latestTitles } from "../harness/papers.ts";

declare const chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };

const DAY = 86_400_000;

const press = (page: Page, name: string | RegExp, nth = 0) =>
  page.getByRole("button", { name }).nth(nth).dispatchEvent("click");
const save = (page: Page, title: string) =>
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
async function saveAndBackUp(extension: ChromiumExtension, papers: readonly string[]): Promise<void> {
  const page = await withoutSeeing(extension, "newtab.html");
  for (const title of papers) await save(page, title);
  await expect
    .poll(() => page.getByRole("button", { name: "Save", pressed: true }).count())
    .toBe(papers.length);
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => backups(extension)).toEqual([papers.length]);
}

const saved = (extension: ChromiumExtension) => withoutSeeing(extension, "newtab.html#/saved");
async function expectSaved(page: Page, papers: readonly string[]): Promise<void> {
  for (const title of papers) await expect(card(page, title)).toHaveCount(1);
  await expect(page.getByRole("article")).toHaveCount(papers.length);
}

test.describe("the library", () => {
  test("is backed up by the worker, and restored after the browser has cleared it", async ({
    extension,
    replica,
  }) => {
    const [one = "", two = ""] = latestTitles(replica);
    await saveAndBackUp(extension, [one, two]);
    await deleteDatabase(extension);

    const page = await saved(extension);
    await expect(page.getByRole("alert")).toContainText("Your library is gone");
    await expect(page.getByRole("listitem")).toContainText(["2 saved papers"]);
    await press(page, /^Restore/);
    await expectSaved(page, [one, two]);

    const again = await withoutSeeing(extension, "popup.html");
    await expect(card(again, one)).toHaveCount(1);
    await expect(again.getByRole("alert")).toHaveCount(0);
  });

  test("is not offered again after a fresh start, but stays among the backups", async ({
    extension,
    replica,
  }) => {
    const [one = ""] = latestTitles(replica);
    await saveAndBackUp(extension, [one]);
    await deleteDatabase(extension);
    const page = await saved(extension);
    await press(page, "Start with an empty library");
    await expect(page.getByText("Nothing saved yet")).toHaveCount(1);
    await page.reload();
    await expect(page.getByText("Nothing saved yet")).toHaveCount(1);

    const options = await extension.openPage("options.html");
    await options.getByRole("button", { name: /^Restore/ }).click();
    await expect(options.locator(".backups-said")).toContainText("Restored the backup");
    await expectSaved(page, [one]);
  });

  test("of a newer Daypaper stays untouched until a backup replaces it", async ({ extension, replica }) => {
    const [one = "", two = ""] = latestTitles(replica);
    await saveAndBackUp(extension, [one, two]);
    await databaseVersion(extension, 990);

    const page = await saved(extension);
    await expect(page.getByRole("alert")).toContainText("made by a newer Daypaper");
    await page.reload();
    await expect(page.getByRole("alert")).toContainText("made by a newer Daypaper");
    expect(await databaseVersion(extension)).toBe(990);

    // The first number is what the database itself still holds.
    await press(page, /^Restore/, 1);
    await expectSaved(page, [one, two]);
    expect(await databaseVersion(extension)).toBeLessThan(990);
  });

  test("is restored in the options, and any page can undo that", async ({ extension, replica }) => {
    const [one = "", two = ""] = latestTitles(replica);
    await saveAndBackUp(extension, [one]);
    const page = await extension.openPage("newtab.html");
    // This page opens on its snapshot. Until it is live it keeps clicks of people, but not of scripts.
    await card(page, two).getByRole("button", { name: "Save", exact: true }).click();
    await expect(card(page, two).getByRole("button", { name: "Save", pressed: true })).toHaveCount(1);

    const options = await extension.openPage("options.html");
    await options.getByRole("button", { name: "Back up now" }).click();
    await expect(options.getByText("Backed up.")).toBeVisible();
    await expect(options.getByRole("listitem")).toContainText(["2 saved papers", "1 saved paper"]);
    await options
      .getByRole("button", { name: /^Restore/ })
      .nth(1)
      .click();
    await expect(options.getByText("Restored the backup")).toBeVisible();
    await expect(card(page, two).getByRole("button", { name: "Save", pressed: false })).toHaveCount(1);
    await page.keyboard.press("u");
    await expect(card(page, two).getByRole("button", { name: "Save", pressed: true })).toHaveCount(1);
  });

  test("is downloaded as a file with everything that only the user has", async ({ extension, replica }) => {
    const [one = ""] = latestTitles(replica);
    await saveAndBackUp(extension, [one]);
    const options = await extension.openPage("options.html");
    await expect(options.getByText("You haven't downloaded a backup yet.")).toBeVisible();
    for (const name of ["Download a backup", /^Download: /]) {
      const [download] = await Promise.all([
        options.waitForEvent("download"),
        options.getByRole("button", { name }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^daypaper-\d{4}-\d\d-\d\d\.json$/);
      const file = JSON.parse(await readFile(await download.path(), "utf8"));
      expect(file).toMatchObject({ format: "daypaper", version: 1, settings: { theme: "system" } });
      expect(file.papers.map(({ title }: { title: string }) => title)).toContain(one);
      expect(file.fields).toContainEqual(expect.objectContaining({ table: "marks", field: "saved" }));
    }
    await expect(options.getByText("Last downloaded just now.")).toBeVisible();
  });

  test("shows a quiet reminder when it is large and was not downloaded for a month", async ({
    extension,
  }) => {
    const ids = Array.from({ length: 10 }, (_, i) => `2601.${10_000 + i}`);
    await putSaved(extension, ids, Date.now() - 31 * DAY);
    const options = await extension.openPage("options.html");
    const reminder = options.getByText("You haven't downloaded a backup in 30 days.");
    await expect(reminder).toBeVisible();
    await options.getByRole("button", { name: "Not now" }).click();
    await expect(reminder).toHaveCount(0);
    await options.reload();
    await expect(options.getByRole("button", { name: "Download a backup" })).toBeVisible();
    await expect(options.getByText("You haven't downloaded a backup yet.")).toBeVisible();
    await expect(reminder).toHaveCount(0);
  });

  test("undoes the popup's changes after the popup was closed", async ({ extension, replica }) => {
    const all = latestTitles(replica);
    const popup = await withoutSeeing(extension, "popup.html");
    for (const title of all.slice(0, 3)) await save(popup, title);
    await expectBadge(extension, all.length - 3);
    await popup.close();
    const page = await withoutSeeing(extension, "newtab.html");
    await expect(card(page, all[0] ?? "")).toHaveCount(1);
    for (const left of [2, 1, 0]) {
      await page.keyboard.press("u");
      await expectBadge(extension, all.length - left);
    }
  });
});
