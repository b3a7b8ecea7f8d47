import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { startZotero } from "../../support/zotero.ts";
import { expect, test } from "../harness/chromium.ts";
import type { ChromiumExtension } from "../harness/chromium-extension.ts";
import { putLibrary } from "../harness/library.ts";

const DAY = 86_400_000;
const COUNT = 12;
const titleOf = (i: number) => `Paper ${String(i).padStart(2, "0")}`;

/** Twelve papers that were saved two months ago. No backup of them was downloaded. */
async function openSaved(page: Page, extension: ChromiumExtension): Promise<void> {
  const savedAt = Date.now() - 60 * DAY;
  const ids = Array.from({ length: COUNT }, (_, i) => `1901.${10_000 + i}`);
  await putLibrary(extension, {
    papers: ids.map((id, i) => ({ id, title: titleOf(i) })),
    marks: ids.map((paperId, i) => ({ paperId, savedAt: savedAt - i, changedAt: { saved: savedAt - i } })),
  });
  await page.goto(extension.url("newtab.html#/saved"));
  await expect(page.getByRole("article").first()).toBeVisible();
}

const dialog = (page: Page) => page.getByRole("dialog", { name: "Export" });

async function openExport(page: Page, of: "all" | "selection"): Promise<void> {
  const place = of === "all" ? { name: "Sort and filter" } : { name: "Selection" };
  const role = of === "all" ? "group" : "region";
  await page.getByRole(role, place).getByRole("button", { name: "Export…" }).click();
  await expect(dialog(page)).toBeVisible();
}

test("the selected papers are copied as text", async ({ extension }) => {
  await extension.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await extension.context.newPage();
  await openSaved(page, extension);
  await page.getByRole("checkbox", { name: `Select ${titleOf(2)}` }).click();
  await openExport(page, "selection");
  await dialog(page).getByRole("button", { name: "Copy" }).click();
  await expect(dialog(page).getByRole("status")).toHaveText("Copied as BibTeX: 1 paper.");
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(titleOf(2));
  expect(text).not.toContain(titleOf(3));
});

test("everything is downloaded in Daypaper's own format, which counts as a downloaded backup", async ({
  extension,
}) => {
  const page = await extension.context.newPage();
  await openSaved(page, extension);
  const reminder = page.getByText("You haven't downloaded a backup in 30 days.");
  await expect(reminder).toBeVisible();
  await openExport(page, "all");
  await dialog(page)
    .getByRole("radio", { name: /Daypaper/ })
    .check();
  const downloading = page.waitForEvent("download");
  await dialog(page).getByRole("button", { name: "Download" }).click();
  const file = JSON.parse(await readFile(await (await downloading).path(), "utf8"));
  expect(file).toMatchObject({ format: "daypaper", papers: { length: COUNT } });
  await expect(dialog(page).getByRole("status")).toContainText(`${COUNT} papers.`);
  await dialog(page).getByRole("button", { name: "Close" }).click();
  await expect(reminder).toHaveCount(0);
});

test.describe("Zotero", () => {
  /** A page with the permission to reach Zotero. A test cannot click the browser's prompt. */
  async function allowed(extension: ChromiumExtension): Promise<Page> {
    const page = await extension.context.newPage();
    await page.addInitScript(() => {
      const { permissions } = (globalThis as unknown as { chrome: { permissions: { request: unknown } } })
        .chrome;
      permissions.request = async () => true;
    });
    return page;
  }

  test("receives the selected papers", async ({ extension }) => {
    const zotero = await startZotero();
    const page = await allowed(extension);
    await page.route("http://127.0.0.1:23119/**", async (route) => {
      const request = route.request();
      const response = await fetch(zotero.address + new URL(request.url()).pathname, {
        method: request.method(),
        headers: request.headers(),
        ...(request.postData() && { body: request.postData() }),
      });
      await route.fulfill({
        status: response.status,
        headers: {
          "Access-Control-Allow-Origin": "*",
          "Access-Control-Expose-Headers": "*",
          "X-Zotero-Version": response.headers.get("X-Zotero-Version") ?? "",
        },
        body: await response.text(),
      });
    });
    await openSaved(page, extension);
    await page.getByRole("checkbox", { name: `Select ${titleOf(0)}` }).click();
    await page.getByRole("checkbox", { name: `Select ${titleOf(1)}` }).click();
    await openExport(page, "selection");
    await dialog(page).getByRole("button", { name: "Send to Zotero" }).click();
    await expect(dialog(page).getByRole("status")).toContainText("2 papers");
    expect(zotero.items.map((item) => item.title)).toEqual([titleOf(0), titleOf(1)]);
    await zotero.close();
  });

  test("is not running: the page says so, and offers the file", async ({ extension }) => {
    const page = await allowed(extension);
    await page.route("http://127.0.0.1:23119/**", (route) => route.abort("connectionrefused"));
    await openSaved(page, extension);
    await openExport(page, "all");
    await dialog(page).getByRole("button", { name: "Send to Zotero" }).click();
    await expect(dialog(page).getByRole("status")).toContainText("Zotero");
    const downloading = page.waitForEvent("download");
    await dialog(page).getByRole("button", { name: "Download BibTeX, which Zotero imports" }).click();
    expect(await readFile(await (await downloading).path(), "utf8")).toContain(titleOf(11));
  });
});
