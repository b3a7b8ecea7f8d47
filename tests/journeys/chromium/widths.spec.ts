import type { Page } from "@playwright/test";
import { card, expect, test } from "../harness/chromium.ts";
import { latestTitles } from "../harness/papers.ts";
import { publishRichPaper, RICH } from "../harness/rich-paper.ts";

const WIDTHS = [320, 360, 400, 480, 600, 768, 900, 1024, 1280, 1440, 1920, 2560];

/** What sticks out of the page on the right, and the buttons and links on screen that something else lies over. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} "${element.getAttribute("aria-label") ?? element.textContent?.slice(0, 40)}"`;
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    const middleOf = ({ left, top, width, height }: DOMRect) => ({
      x: left + width / 2,
      y: top + height / 2,
    });
    for (const element of document.querySelectorAll("button, a, input")) {
      const all = element.getBoundingClientRect();
      if (!all.width) continue;
      // A link of two lines has two boxes: the middle of both may be beside it. A title's link covers its lines.
      const middles = [...element.getClientRects()].filter(({ width }) => width > 0).map(middleOf);
      if (element.matches(":is(h1, h2, h3) a")) middles.push(middleOf(all));
      for (const { x, y } of middles) {
        if (y < 0 || Math.round(y) >= innerHeight) continue;
        const hit = document.elementFromPoint(x, y);
        const isFixed = hit?.closest("header, footer") && !element.closest("header, footer"); // it scrolls below them
        if (isFixed || element.contains(hit)) continue;
        found.push(`${nameOf(element)} lies under ${hit && nameOf(hit)}`);
        break;
      }
    }
    return found;
  });
}

const POPUP_WIDTHS = [360, 400];

for (const path of [
  "newtab.html",
  "newtab.html#/saved",
  "options.html",
  "popup.html",
  "popup.html#/month",
  "popup.html#/saved",
]) {
  test(`${path} fits every width`, async ({ extension, replica }) => {
    const [title = ""] = latestTitles(replica);
    const newTab = await extension.openPage("newtab.html");
    await card(newTab, title).getByRole("button", { name: "Save", exact: true }).click();
    await newTab.close();
    const page = await extension.openPage(path);
    await expect(page.getByRole("heading").first()).toBeVisible();
    const isPopup = path.startsWith("popup.html");
    for (const width of isPopup ? POPUP_WIDTHS : WIDTHS) {
      await page.setViewportSize({ width, height: isPopup ? 600 : 1000 });
      expect(await faults(page), `${width} px`).toEqual([]);
    }
  });
}

test("a paper's page fits every width", async ({ extension, replica }) => {
  publishRichPaper(replica);
  const page = await extension.openPage(`newtab.html#/paper/${RICH.id}`);
  await expect(page.getByText("Section 4 answers")).toBeVisible();
  await page.getByRole("button", { name: "Read it here" }).click();
  await expect(page.getByRole("heading", { name: "1 Introduction" })).toBeVisible();
  for (const width of [...WIDTHS, 1299, 1300]) {
    await page.setViewportSize({ width, height: 1000 });
    expect(await faults(page), `${width} px`).toEqual([]);
  }
});
