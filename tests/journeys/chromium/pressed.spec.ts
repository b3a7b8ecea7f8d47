import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../harness/chromium.ts";
import { putLibrary } from "../harness/library.ts";

const PAPER = { id: "1901.00001", title: "Cedar" };

/** Presses a control in the page. True if it shows as pressed before the page has done anything but draw. */
const press = (control: Locator) =>
  control.evaluate(async (element) => {
    (element as HTMLElement).click();
    await Promise.resolve();
    return element instanceof HTMLInputElement ? element.checked : element.ariaPressed === "true";
  });

for (const [name, close] of Object.entries({
  closed: (page: Page) => page.close({ runBeforeUnload: true }),
  "left for another": (page: Page) => page.goto("about:blank"),
})) {
  test(`a press is stored even if the page is ${name} at once`, async ({ extension }) => {
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
      await expect(again.locator('.paper-panel [data-field="read"]')).toHaveAttribute(
        "aria-pressed",
        String(isOn),
      );
      await again.close();
    }
  });
}
