import { beforeEach, expect, it } from "vitest";
import { commands, page } from "vitest/browser";
import { refresh } from "../../utils/fetch/refresh/refresh";
import { RICH } from "../support/rich.ts";
import { type Hub, startHub } from "./harness/hub.ts";
import { button } from "./harness/onPage.ts";
import { openNewTab, openOptions, openPopup } from "./harness/openPages.ts";

const WIDTHS = [320, 360, 400, 480, 600, 768, 900, 1024, 1280, 1299, 1300, 1440, 1920, 2560];
const POPUP_WIDTHS = [360, 400];

let hub: Hub;

beforeEach(async () => {
  hub = await startHub();
  await refresh("now");
});

const nameOf = (element: Element) =>
  `${element.tagName.toLowerCase()} "${element.getAttribute("aria-label") ?? element.textContent?.slice(0, 40)}"`;

const middleOf = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });

/** Elements beyond the right edge of the page, and buttons and links on screen that something covers. */
function faults(): string[] {
  const found: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} px too wide`);
  for (const element of document.querySelectorAll("button, a, input")) {
    const all = element.getBoundingClientRect();
    if (!all.width) continue;
    // A two-line link has two boxes: the centre of both may lie beside it. A title's link covers its lines.
    const middles = [...element.getClientRects()].filter(({ width }) => width > 0).map(middleOf);
    if (element.matches(":is(h1, h2, h3) a")) middles.push(middleOf(all));
    for (const { x, y } of middles) {
      if (y < 0 || Math.round(y) >= innerHeight) continue;
      const hit = document.elementFromPoint(x, y);
      const isFixed = hit?.closest("header, footer") && !element.closest("header, footer"); // scrolls under them
      if (isFixed || element.contains(hit)) continue;
      found.push(`${nameOf(element)} lies under ${hit && nameOf(hit)}`);
      break;
    }
  }
  return found;
}

async function expectToFit(widths: readonly number[], height: number): Promise<void> {
  for (const width of widths) {
    await page.viewport(width, height);
    expect(faults(), `${width} px`).toEqual([]);
  }
}

const saveFirst = async () => {
  await openNewTab();
  await button(hub.titles()[0] ?? "", "Save").click();
};

const PAGES: [name: string, open: () => Promise<void>, widths: readonly number[], height: number][] = [
  ["the new tab", openNewTab, WIDTHS, 1000],
  ["the saved papers", () => openNewTab("#/saved"), WIDTHS, 1000],
  ["the options", openOptions, WIDTHS, 1000],
  ["the popup", openPopup, POPUP_WIDTHS, 600],
  ["the popup's month", () => openPopup("#/month"), POPUP_WIDTHS, 600],
  ["the popup's saved papers", () => openPopup("#/saved"), POPUP_WIDTHS, 600],
];

it.each(PAGES)("%s: fits every width", async (_, open, widths, height) => {
  await saveFirst();
  await open();
  await expect.element(page.getByRole("heading").first()).toBeVisible();
  await expectToFit(widths, height);
});

it("a paper's page: fits every width", async () => {
  await commands.publishRichPaper(hub.days[0] ?? "");
  await openNewTab(`#/paper/${RICH.id}`);
  await expect.element(page.getByText("Section 4 answers")).toBeVisible();
  await page.getByRole("button", { name: "Read it here" }).click();
  await expect.element(page.getByRole("heading", { name: "1 Introduction" })).toBeVisible();
  await expectToFit(WIDTHS, 1000);
});
