import type { Locator, Page } from "@playwright/test";
import { card, expect, test } from "../harness/chromium.ts";
import type { ChromiumExtension } from "../harness/chromium-extension.ts";
import { putLibrary } from "../harness/library.ts";

const PAPER = { id: "1901.00001", title: "Cedar" };

async function openPaper(extension: ChromiumExtension): Promise<Page> {
  await putLibrary(extension, {
    papers: [PAPER],
    marks: [{ paperId: PAPER.id, savedAt: Date.now() }],
    tags: [{ name: "theory", madeAt: 1 }],
  });
  const page = await extension.openPage(`newtab.html#/paper/${PAPER.id}`);
  await expect(page.getByRole("radio", { name: "4 stars" })).toBeVisible();
  return page;
}

/** Lets nothing be written to the page's database any more, as where the disk is full. */
const fillDisk = (page: Page) =>
  page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    IDBObjectStore.prototype.add = IDBObjectStore.prototype.put;
  });

/** Whether a control shows that it is on. */
const isOn = (element: Element) =>
  element instanceof HTMLInputElement ? element.checked : element.ariaPressed === "true";

/** Presses a control in the page, and gives whether it shows so before the page has done anything else but draw. */
const press = (control: Locator) =>
  control.evaluate(async (element) => {
    (element as HTMLElement).click();
    await Promise.resolve();
    return element instanceof HTMLInputElement ? element.checked : element.ariaPressed === "true";
  });

const OWN = ".paper-panel";
const CONTROLS = {
  "the stars": `${OWN} [aria-label="4 stars"]`,
  "the status": `${OWN} .own-status button:nth-of-type(2)`,
  "the marks": `${OWN} .mark-buttons [data-field="read"]`,
};

for (const [name, selector] of Object.entries(CONTROLS)) {
  test(`${name} answer a press before anything is stored`, async ({ extension }) => {
    const page = await openPaper(extension);
    const control = page.locator(selector);
    expect(await press(control)).toBe(true);
    await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
    await page.reload();
    await expect.poll(() => control.evaluate(isOn)).toBe(true);
  });

  test(`${name} are put back where a press can't be stored, and that is said`, async ({ extension }) => {
    const page = await openPaper(extension);
    await fillDisk(page);
    const control = page.locator(selector);
    expect(await press(control)).toBe(true);
    await expect(page.locator(".status-news")).toContainText("the disk may be full");
    await expect.poll(() => control.evaluate(isOn)).toBe(false);
  });
}

test("two presses of a key in a row are two, however slow the disk is", async ({ extension }) => {
  await putLibrary(extension, { papers: [PAPER], marks: [{ paperId: PAPER.id, savedAt: Date.now() }] });
  // In a list that a paper stays in, read or not.
  const page = await extension.openPage("newtab.html#/saved?status=all");
  const read = card(page, PAPER.title).getByRole("button", { name: "Read", exact: true });
  await card(page, PAPER.title).getByRole("heading").getByRole("link").focus();
  await page.keyboard.press("m");
  await page.keyboard.press("m");
  await expect(read).toHaveAttribute("aria-pressed", "false");
});

for (const [name, close] of Object.entries({
  closed: (page: Page) => page.close({ runBeforeUnload: true }),
  "left for another": (page: Page) => page.goto("about:blank"),
})) {
  test(`what was pressed in a page that is ${name} at once is stored`, async ({ extension }) => {
    await putLibrary(extension, {
      papers: [PAPER],
      marks: [{ paperId: PAPER.id, savedAt: Date.now() }],
    });
    for (const url of ["popup.html#/saved", `newtab.html#/paper/${PAPER.id}`]) {
      const page = await extension.openPage(url);
      const isOn = url.startsWith("popup");
      const read = page.locator(`[data-paper="${PAPER.id}"] [data-field="read"]`).last();
      await expect(read).toHaveAttribute("aria-pressed", String(!isOn));
      expect(await press(read)).toBe(isOn);
      await close(page);
      const again = await extension.openPage(`newtab.html#/paper/${PAPER.id}`);
      await expect(again.locator(CONTROLS["the marks"])).toHaveAttribute("aria-pressed", String(isOn));
      await again.close();
    }
  });
}
