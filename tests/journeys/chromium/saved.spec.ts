import { card, expect, expectBadge, test, titles } from "../harness/chromium.ts";
import type { ChromiumExtension } from "../harness/chromium-extension.ts";
import { putLibrary } from "../harness/library.ts";
import { latestTitles } from "../harness/papers.ts";

const HOUR = 3_600_000;
const NAMES = ["Cedar", "Alder", "Elm", "Birch", "Dogwood"];
const idOf = (name: string) => `1901.0000${NAMES.indexOf(name)}`;

/** Five saved papers. The first name was saved last. */
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
  test("are found by their own words and the words of their notes", async ({ extension }) => {
    const page = await openSaved(extension);
    const box = page.getByRole("searchbox", { name: "Filter saved papers" });
    await box.fill("birc");
    await expect.poll(() => titles(page)).toEqual(["Birch"]);
    await box.fill("nothing like it");
    await expect(page.getByRole("heading", { name: "No saved papers match these filters" })).toBeVisible();
    await page.goto(extension.url(`newtab.html#/paper/${idOf("Alder")}`));
    await page.getByRole("textbox", { name: "Your note" }).fill("A second **opinion**.");
    await page.goto(extension.url("newtab.html#/saved?q=opinion"));
    await expect.poll(() => titles(page)).toEqual(["Alder"]);
  });
});

test("a note is kept when its page is closed at once", async ({ extension }) => {
  await putFive(extension);
  const page = await extension.openPage(`newtab.html#/paper/${idOf("Cedar")}`);
  await page.getByRole("textbox", { name: "Your note" }).fill("Written in a hurry.");
  await page.close({ runBeforeUnload: false });
  const again = await extension.openPage(`newtab.html#/paper/${idOf("Cedar")}`);
  await expect(again.getByRole("textbox", { name: "Your note" })).toHaveValue("Written in a hurry.");
});

test("a snoozed paper leaves the list, and returns as new when it is due", async ({ extension, replica }) => {
  const listed = latestTitles(replica).length;
  const page = await openSaved(extension);
  await page.getByRole("checkbox", { name: "Select Elm" }).click();
  await page.getByLabel("Snooze").selectOption({ index: 1 });
  await expect.poll(() => titles(page)).not.toContain("Elm");
  await page.getByRole("link", { name: "Snoozed 1" }).click();
  await expect(card(page, "Elm").getByText("Snoozed until")).toBeVisible();
  await page.close();
  await extension.restart();
  await expectBadge(extension, listed);
  // It falls due while the worker sleeps.
  await putLibrary(extension, {
    marks: [{ paperId: idOf("Elm"), savedAt: Date.now() - HOUR, snoozedUntil: Date.now() - 1 }],
  });
  await extension.killWorker();
  await extension.wakeWorker();
  await expectBadge(extension, listed + 1);
  const back = await extension.openPage("newtab.html#/saved");
  await expect(card(back, "Elm").getByText("New", { exact: true })).toBeVisible();
  // The paper was seen, so it is no longer new.
  await expectBadge(extension, listed);
});
