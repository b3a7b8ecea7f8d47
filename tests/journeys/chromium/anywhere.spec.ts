import type { Page } from "@playwright/test";
import { ONLY_ON_ARXIV } from "../../replica/arxiv.ts";
import { violations } from "../harness/axe.ts";
import { expect, test } from "../harness/chromium.ts";
import type { ChromiumExtension } from "../harness/chromium-extension.ts";
import { latestDay, titlesOf } from "../harness/papers.ts";
import { expectSaved, hubPage } from "../harness/saved.ts";

const [UNLISTED] = ONLY_ON_ARXIV;
const saveButton = (page: Page) =>
  page.locator(".this-paper").getByRole("button", { name: "Save", exact: true });

/** Opens the real popup over a tab with an address. */
async function popupOver(extension: ChromiumExtension, address: string) {
  await extension.inertPage();
  const tab = await extension.context.newPage();
  await tab.goto(address);
  await tab.bringToFront();
  return extension.openRealPopup();
}

test.describe("save from anywhere", () => {
  test("over a page that names a paper, the popup opens on that paper with Save first", async ({
    extension,
    replica,
  }) => {
    const [item] = replica.papers(latestDay(replica)).slice(-1);
    const [title = ""] = titlesOf(item ? [item] : []);
    const { page, close } = await popupOver(extension, hubPage(item?.paper.id ?? ""));
    const shown = page.getByRole("article", { name: title, exact: true }).first();
    await expect(shown).toContainText("This page");
    await expect(saveButton(page)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(saveButton(page)).toHaveAttribute("aria-pressed", "true");
    await close();
    await expectSaved(extension, [title]);
  });

  test("the popup over such a page is accessible", async ({ extension, replica }) => {
    const [item] = replica.papers(latestDay(replica)).slice(-1);
    const { page, close } = await popupOver(extension, hubPage(item?.paper.id ?? ""));
    await expect(saveButton(page)).toBeFocused();
    expect(await violations(page, ".this-paper")).toEqual([]);
    await close();
  });

  test("over any other page the popup opens as usual", async ({ extension }) => {
    const { page, close } = await popupOver(extension, "https://huggingface.co/papers");
    await expect(page.getByRole("article").first()).toBeVisible();
    await expect(page.locator(".this-paper")).toHaveCount(0);
    await close();
  });

  test("a paper unknown to Hugging Face is saved only after a click that asks arXiv", async ({
    extension,
    replica,
  }) => {
    const { page, close } = await popupOver(extension, hubPage(UNLISTED.id));
    await saveButton(page).click();
    await expect(page.locator(".this-paper")).toContainText("Hugging Face doesn't know this paper.");
    await expect(page.getByRole("button", { name: "Save it from arXiv" })).toBeFocused();
    await expect(saveButton(page)).toHaveAttribute("aria-pressed", "false");
    expect(replica.requests.some(({ host }) => host.includes("arxiv"))).toBe(false);
    await close();
    await expectSaved(extension, []);
  });
});
