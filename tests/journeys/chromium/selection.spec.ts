import type { Page } from "@playwright/test";
import { card, expect, test, titles } from "../harness/chromium.ts";
import type { ChromiumExtension } from "../harness/chromium-extension.ts";
import { putLibrary } from "../harness/library.ts";

const HOUR = 3_600_000;
const NAMES = ["Cedar", "Alder", "Elm", "Birch", "Dogwood"];
const idOf = (name: string) => `1901.0000${NAMES.indexOf(name)}`;

async function openSaved(extension: ChromiumExtension, query = ""): Promise<Page> {
  const now = Date.now();
  await putLibrary(extension, {
    papers: NAMES.map((title) => ({ id: idOf(title), title })),
    marks: NAMES.map((title, i) => ({ paperId: idOf(title), savedAt: now - (i + 1) * HOUR })),
    notes: [{ paperId: idOf("Elm"), markdown: "# Why\n\nA **second** [look](https://example.org)." }],
  });
  const page = await extension.openPage(`newtab.html#/saved${query}`);
  await expect(page.getByRole("article").first()).toBeVisible();
  return page;
}

const box = (page: Page, name: string) => page.getByRole("checkbox", { name: `Select ${name}` });
const bar = (page: Page) => page.getByRole("region", { name: "Selection" });

test("keys go on working from the box that selected a paper", async ({ extension }) => {
  const page = await openSaved(extension);
  await box(page, "Alder").click();
  await expect(box(page, "Alder")).toBeFocused();
  await page.keyboard.press("Control+A");
  await expect(bar(page).getByText("5 papers selected")).toBeVisible();
  await page.keyboard.press("x");
  await expect(bar(page).getByText("4 papers selected")).toBeVisible();
  await page.keyboard.press("s");
  await expect.poll(() => titles(page)).toEqual(["Alder"]);
});

test("a key of two that ends as a key of the selection goes to the view, and marks nothing", async ({
  extension,
}) => {
  const page = await openSaved(extension);
  await box(page, "Alder").click();
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await expect(page).toHaveURL(/#\/saved$/);
  await page.keyboard.press("g");
  await page.keyboard.press("m");
  await expect(page).toHaveURL(/#\/month/);
  await page.goBack();
  await expect.poll(() => titles(page)).toEqual(NAMES);
});

test("a selection is hidden as one step", async ({ extension }) => {
  const page = await openSaved(extension);
  const isHidden = (name: string) => card(page, name).getByRole("button", { name: "Hide", pressed: true });
  await box(page, "Alder").click();
  await box(page, "Birch").click({ modifiers: ["Shift"] });
  await bar(page).getByRole("button", { name: "Hide", exact: true }).click();
  for (const name of ["Alder", "Elm", "Birch"]) await expect(isHidden(name)).toBeVisible();
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  for (const name of ["Alder", "Elm", "Birch"]) await expect(isHidden(name)).toHaveCount(0);
});

test("a selection moves by hand as a whole", async ({ extension }) => {
  const page = await openSaved(extension, "?sort=hand");
  await box(page, "Alder").click();
  await box(page, "Elm").click({ modifiers: ["ControlOrMeta"] });
  await page.keyboard.press("Alt+ArrowDown");
  await expect.poll(() => titles(page)).toEqual(["Cedar", "Birch", "Alder", "Elm", "Dogwood"]);
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(() => titles(page)).toEqual(["Cedar", "Alder", "Elm", "Birch", "Dogwood"]);
});

test("a note begins in words, not in Markdown", async ({ extension }) => {
  const page = await openSaved(extension);
  await expect(card(page, "Elm").getByText("Why A second look.")).toBeVisible();
});

test("words that cannot be looked for are not said to be nowhere", async ({ extension }) => {
  const broken = await extension.context.newPage();
  await broken.addInitScript(() => {
    globalThis.Worker = class extends EventTarget {
      postMessage() {
        queueMicrotask(() => this.onmessage?.({ data: { failed: "the disk is full" } }));
      }
      onmessage?: (event: object) => void;
      terminate() {}
    } as unknown as typeof Worker;
  });
  await openSaved(extension);
  await broken.goto(extension.url("newtab.html#/saved?q=elm"));
  await expect(broken.getByRole("alert")).toContainText("The words could not be looked for");
  await broken.getByRole("link", { name: "Show it without the words" }).click();
  await expect.poll(() => titles(broken)).toEqual(NAMES);
});

test("the popup selects nothing that it has no boxes for", async ({ extension }) => {
  await openSaved(extension);
  const popup = await extension.openPopup();
  await popup.getByRole("link", { name: "Saved", exact: true }).click();
  await expect.poll(() => titles(popup)).toEqual(NAMES);
  await popup.keyboard.press("j");
  await popup.keyboard.press("x");
  await popup.keyboard.press("Control+a");
  await popup.keyboard.press("s");
  // The key was for the paper in focus, and not for all.
  await expect.poll(() => titles(popup)).toEqual(NAMES.slice(1));
});

test("the saved papers lead to the pictures of what was read, and the popup to them in a tab", async ({
  extension,
}) => {
  const page = await openSaved(extension);
  await page
    .getByRole("group", { name: "Sort and filter" })
    .getByRole("link", { name: "Your reading" })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your reading");
  const popup = await extension.openPage("popup.html#/reading");
  await expect(popup.getByRole("link", { name: "Open it in a tab" })).toHaveAttribute(
    "href",
    "/newtab.html#/reading",
  );
});
