import { card, expect, expectBadge, test, titles } from "../harness/chromium.ts";
import type { ChromiumExtension } from "../harness/chromium-extension.ts";
import { putLibrary } from "../harness/library.ts";
import { latestTitles } from "../harness/papers.ts";

const HOUR = 3_600_000;
const NAMES = ["Cedar", "Alder", "Elm", "Birch", "Dogwood"];
const idOf = (name: string) => `1901.0000${NAMES.indexOf(name)}`;

/** Five saved papers, the first of the names the latest. */
async function putFive(extension: ChromiumExtension): Promise<void> {
  const now = Date.now();
  await putLibrary(extension, {
    papers: NAMES.map((title, i) => ({ id: idOf(title), title, upvotes: i * 10, publishedAt: now - i })),
    marks: NAMES.map((title, i) => ({ paperId: idOf(title), savedAt: now - (i + 1) * HOUR })),
    notes: [{ paperId: idOf("Elm"), markdown: "Compare with quaternions." }],
  });
}

async function openSaved(extension: ChromiumExtension, query = "") {
  await putFive(extension);
  const page = await extension.openPage(`newtab.html#/saved${query}`);
  await expect(page.getByRole("article").first()).toBeVisible();
  return page;
}

test.describe("the saved papers", () => {
  test("are sorted and filtered as the address says, and Back takes it back", async ({ extension }) => {
    const page = await openSaved(extension);
    expect(await titles(page)).toEqual(NAMES);
    await page.getByLabel("Sort").selectOption("Title");
    await expect.poll(() => titles(page)).toEqual(NAMES.toSorted());
    await expect(page).toHaveURL(/#\/saved\?sort=title$/);
    await page.getByLabel("Sort").selectOption("Upvotes");
    await expect.poll(() => titles(page)).toEqual(NAMES.toReversed());
    await page.goBack();
    await expect.poll(() => titles(page)).toEqual(NAMES.toSorted());
  });

  test("are found by their words and by those of their notes", async ({ extension }) => {
    const page = await openSaved(extension);
    const box = page.getByRole("searchbox", { name: "Filter saved papers" });
    await box.fill("birc");
    await expect.poll(() => titles(page)).toEqual(["Birch"]);
    await box.fill("nothing like it");
    await expect(page.getByRole("heading", { name: "No saved paper is like that" })).toBeVisible();
    await page.goto(extension.url(`newtab.html#/paper/${idOf("Alder")}`));
    await page.getByRole("textbox", { name: "Your note" }).fill("A second **opinion**.");
    await page.goto(extension.url("newtab.html#/saved?q=opinion"));
    await expect.poll(() => titles(page)).toEqual(["Alder"]);
  });

  test("move on together: a range is selected, moved, and moved back by Undo", async ({ extension }) => {
    const page = await openSaved(extension);
    const box = (name: string) => page.getByRole("checkbox", { name: `Select ${name}` });
    const tabs = page.getByRole("navigation", { name: "Saved papers" });
    await box("Alder").click();
    await box("Birch").click({ modifiers: ["Shift"] });
    await expect(page.getByText("3 papers selected")).toBeVisible();
    await page
      .getByRole("region", { name: "Selection" })
      .getByRole("button", { name: "Done", exact: true })
      .click();
    await expect.poll(() => titles(page)).toEqual(["Cedar", "Dogwood"]);
    await tabs.getByRole("link", { name: "Done 3" }).click();
    await expect.poll(() => titles(page)).toEqual(["Alder", "Elm", "Birch"]);
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await tabs.getByRole("link", { name: "To read 5" }).click();
    await expect.poll(() => titles(page)).toEqual(NAMES);
  });

  test("are selected by keys and clicks, and Escape lets go", async ({ extension }) => {
    const page = await openSaved(extension);
    const said = page.getByRole("region", { name: "Selection" }).getByText(/selected/);
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await expect(said).toHaveText("2 papers selected");
    await page.keyboard.press("Control+a");
    await expect(said).toHaveText("5 papers selected");
    await page.keyboard.press("Escape");
    await expect(said).toHaveCount(0);
    const row = (name: string) => card(page, name).locator(".paper-foot");
    await row("Alder").click({ position: { x: 1, y: 1 } });
    await row("Birch").click({ position: { x: 1, y: 1 }, modifiers: ["ControlOrMeta"] });
    await expect(said).toHaveText("2 papers selected");
    await page.keyboard.press("s");
    await expect.poll(() => titles(page)).toEqual(["Cedar", "Elm", "Dogwood"]);
  });

  test("are ordered by hand, with the keys and by dragging", async ({ extension }) => {
    const page = await openSaved(extension, "?sort=hand");
    await card(page, "Elm").getByRole("heading").getByRole("link").focus();
    await page.keyboard.press("Alt+ArrowUp");
    await expect.poll(() => titles(page)).toEqual(["Cedar", "Elm", "Alder", "Birch", "Dogwood"]);
    await page
      .locator(".saved-row", { has: card(page, "Dogwood") })
      .dragTo(page.locator(".saved-row", { has: card(page, "Cedar") }), { targetPosition: { x: 50, y: 2 } });
    await expect.poll(() => titles(page)).toEqual(["Dogwood", "Cedar", "Elm", "Alder", "Birch"]);
    await page.reload();
    await expect.poll(() => titles(page)).toEqual(["Dogwood", "Cedar", "Elm", "Alder", "Birch"]);
  });

  test("are tagged together; a tag is completed, renamed into another, and leads to its papers", async ({
    extension,
  }) => {
    const page = await openSaved(extension);
    await page.getByRole("checkbox", { name: "Select Cedar" }).click();
    await page.getByRole("checkbox", { name: "Select Elm" }).click();
    await page.getByRole("button", { name: "Tags…", exact: true }).click();
    const input = page.getByRole("combobox", { name: "Add a tag" });
    await input.fill("theory");
    await input.press("Enter");
    await input.fill("draft");
    await input.press("Enter");
    await expect(page.getByRole("button", { name: "draft", pressed: true })).toBeVisible();
    await page.getByRole("button", { name: "theory" }).click();
    await expect(page.getByRole("button", { name: "theory", pressed: false })).toBeVisible();
    await input.fill("the");
    await input.press("ArrowDown");
    await input.press("Enter");
    await expect(page.getByRole("button", { name: "theory", pressed: true })).toBeVisible();
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();

    await page.getByRole("button", { name: "Edit tags…" }).click();
    await page.getByLabel("Name of “draft”").fill("theory");
    await expect(page.getByText("There is a tag “theory”")).toBeVisible();
    await page.getByRole("button", { name: "Merge" }).click();
    await expect(page.getByLabel("Name of “draft”")).toHaveCount(0);
    await page.getByLabel("Colour of “theory”").selectOption("green");
    await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
    await page.getByRole("navigation", { name: "Tags" }).getByRole("link", { name: "theory 2" }).click();
    await expect.poll(() => titles(page)).toEqual(["Cedar", "Elm"]);
  });
});

test("a note is there after its page is closed at once", async ({ extension }) => {
  await putFive(extension);
  const page = await extension.openPage(`newtab.html#/paper/${idOf("Cedar")}`);
  await page.getByRole("textbox", { name: "Your note" }).fill("Written in a hurry.");
  await page.close({ runBeforeUnload: false });
  const again = await extension.openPage(`newtab.html#/paper/${idOf("Cedar")}`);
  await expect(again.getByRole("textbox", { name: "Your note" })).toHaveValue("Written in a hurry.");
});

test("a paper is rated, given a status and tagged on its page", async ({ extension }) => {
  await putFive(extension);
  const page = await extension.openPage(`newtab.html#/paper/${idOf("Cedar")}`);
  const own = page.getByRole("region", { name: "Your notes" });
  await own.getByRole("radio", { name: "4 stars" }).check();
  await own.getByRole("button", { name: "Reading" }).click();
  await own.getByRole("combobox", { name: "Add a tag" }).fill("theory");
  await own.getByRole("combobox", { name: "Add a tag" }).press("Enter");
  await expect(own.getByRole("link", { name: "theory" })).toBeVisible();
  await expect(own.getByRole("button", { name: "Reading", pressed: true })).toBeVisible();
  await page.goto(extension.url("newtab.html#/saved?status=reading"));
  await expect(card(page, "Cedar").getByRole("img", { name: "Rated 4 of 5" })).toBeVisible();
});

test("a snoozed paper leaves the list, and comes back as new when its time has come", async ({
  extension,
  replica,
}) => {
  const listed = latestTitles(replica).length;
  const page = await openSaved(extension);
  await page.getByRole("checkbox", { name: "Select Elm" }).click();
  await page.getByLabel("Snooze").selectOption({ index: 1 });
  await expect.poll(() => titles(page)).not.toContain("Elm");
  await page.getByRole("link", { name: "Snoozed 1" }).click();
  await expect(card(page, "Elm").getByText("Comes back")).toBeVisible();
  await page.close();
  await extension.restart();
  await expectBadge(extension, listed);
  // Its time comes while the worker sleeps.
  await putLibrary(extension, {
    marks: [{ paperId: idOf("Elm"), savedAt: Date.now() - HOUR, snoozedUntil: Date.now() - 1 }],
  });
  await extension.killWorker();
  await extension.wakeWorker();
  await expectBadge(extension, listed + 1);
  const back = await extension.openPage("newtab.html#/saved");
  await expect(card(back, "Elm").getByText("New", { exact: true })).toBeVisible();
  // It is seen, and no longer new.
  await expectBadge(extension, listed);
});

test("the popup shows how far papers have come, and their lists", async ({ extension }) => {
  await putFive(extension);
  const popup = await extension.openPopup();
  await popup.getByRole("link", { name: "Saved", exact: true }).click();
  await expect.poll(() => titles(popup)).toEqual(NAMES);
  await card(popup, "Alder").getByRole("button", { name: "Read", exact: true }).click();
  await popup.getByRole("link", { name: "Done 1" }).click();
  await expect.poll(() => titles(popup)).toEqual(["Alder"]);
});

test("of ten thousand saved papers those near the screen are drawn, to the last", async ({ extension }) => {
  test.setTimeout(120_000);
  const now = Date.now();
  const ids = Array.from({ length: 10_000 }, (_, i) => `1902.${10_000 + i}`);
  await putLibrary(extension, {
    papers: ids.map((id, i) => ({ id, title: `Paper ${i}` })),
    marks: ids.map((paperId, i) => ({ paperId, savedAt: now - i })),
  });
  const page = await extension.openPage("newtab.html#/saved");
  await expect(card(page, "Paper 0")).toBeVisible();
  expect(await page.getByRole("article").count()).toBeLessThan(200);
  await expect(async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(card(page, "Paper 9999")).toBeVisible({ timeout: 1000 });
  }).toPass();
  expect(await page.getByRole("article").count()).toBeLessThan(200);
});
