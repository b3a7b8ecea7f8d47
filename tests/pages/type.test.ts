import { beforeEach, expect, it } from "vitest";
import { commands, page } from "vitest/browser";
import { refresh } from "../../utils/fetch/refresh/refresh";
import { RICH } from "../support/rich.ts";
import { type Hub, startHub } from "./harness/hub.ts";
import { button } from "./harness/onPage.ts";
import { openNewTab, openOptions, openPopup } from "./harness/openPages.ts";

/** The smallest allowed text, in pixels. Exponents in formulas may be smaller. */
const SMALLEST = 12;

let hub: Hub;

beforeEach(async () => {
  hub = await startHub();
  await refresh("now");
  await commands.publishRichPaper(hub.days[0] ?? "");
});

/** The texts that are too small. */
function tooSmall(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim();
    if (!text || !element?.checkVisibility() || element.closest("math, script, style")) continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < SMALLEST) found.push(`${size} px: ${text.slice(0, 40)}`);
  }
  return found;
}

const sizeOf = (selector: string) => {
  const element = document.querySelector(selector);
  return element && getComputedStyle(element).fontSize;
};

const PAGES: [name: string, open: () => Promise<void>][] = [
  ["the new tab", openNewTab],
  ["a paper", () => openNewTab(`#/paper/${RICH.id}`)],
  ["the saved papers", () => openNewTab("#/saved")],
  ["Your reading", () => openNewTab("#/reading")],
  ["the rules", () => openNewTab("#/rules")],
  ["the popup", openPopup],
  ["the options", openOptions],
];

it.each(PAGES)("%s: the text has 14 px and no text is smaller than 12 px", async (_, open) => {
  await openNewTab();
  await button(hub.titles()[0] ?? "", "Save").click();
  await open();
  await expect.element(page.getByRole("heading").first()).toBeVisible();
  expect(sizeOf("html")).toBe("16px");
  expect(sizeOf("body")).toBe("14px");
  expect(tooSmall()).toEqual([]);
});
