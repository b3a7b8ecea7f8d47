import type { Page } from "@playwright/test";
import { card, expect, test } from "../harness/chromium.ts";
import { latestDay, latestTitles } from "../harness/papers.ts";

const isPressed = (page: Page, title: string, name: string) =>
  expect(card(page, title).getByRole("button", { name, exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );

test.describe("the keyboard", () => {
  for (const path of ["newtab.html", "popup.html"]) {
    test(`goes through the papers of ${path} and marks them`, async ({ extension, replica }) => {
      const [first = "", second = "", third = ""] = latestTitles(replica);
      const page = path === "popup.html" ? await extension.openPopup() : await extension.openPage(path);
      const title = (name: string) => card(page, name).getByRole("link", { name, exact: true });
      await expect(title(first)).toBeVisible();
      await page.keyboard.press("j");
      await expect(title(first)).toBeFocused();
      await page.keyboard.press("j");
      await expect(title(second)).toBeFocused();
      await page.keyboard.press("s");
      await isPressed(page, second, "Save");
      await page.keyboard.press("m");
      await isPressed(page, second, "Read");
      await page.keyboard.press("h");
      await expect(title(second)).toBeHidden();
      await expect(title(third)).toBeFocused();
      await page.keyboard.press("u");
      await expect(title(second)).toBeVisible();
      await page.keyboard.press("Control+z");
      await expect(card(page, second).getByRole("button", { name: "Read", exact: true })).toHaveAttribute(
        "aria-pressed",
        "false",
      );
      await isPressed(page, second, "Save");
      await title(second).focus();
      await page.keyboard.press("k");
      await expect(title(first)).toBeFocused();
    });
  }

  test("opens papers, which are then read", async ({ extension, replica }) => {
    const papers = latestTitles(replica);
    const page = await extension.openPage("newtab.html");
    await expect(card(page, papers[0] ?? "")).toBeVisible();
    for (const [at, key] of ["o", "Enter"].entries()) {
      const id = replica.papers(latestDay(replica))[at]?.paper.id;
      await page.keyboard.press("j");
      const opened = extension.context.waitForEvent("page");
      await page.keyboard.press(key);
      await (await opened).waitForURL(`https://huggingface.co/papers/${id}`);
      await isPressed(page, papers[at] ?? "", "Read");
    }
  });

  test("loses no key that is pressed before the page is alive", async ({ extension, replica }) => {
    const [first = ""] = latestTitles(replica);
    const before = await extension.openPage("newtab.html");
    await expect
      .poll(() => before.evaluate(() => localStorage.getItem("snapshot:newtab") !== null))
      .toBe(true);
    await before.close();
    for (let visit = 0; visit < 4; visit++) {
      const page = await extension.context.newPage();
      await page.goto(extension.url("newtab.html"), { waitUntil: "commit" });
      await page.getByRole("article").first().waitFor();
      await page.keyboard.press("j");
      await expect(card(page, first).getByRole("heading").getByRole("link")).toBeFocused();
      await page.close();
    }
  });

  test("steps through the days and the views, and Back works", async ({ extension, replica }) => {
    const [day = "", before = ""] = replica.days;
    const page = await extension.openPage(`newtab.html#/day/${day}`);
    await expect(page.getByRole("article").first()).toBeVisible();
    await page.keyboard.press("[");
    await expect(page).toHaveURL(extension.url(`newtab.html#/day/${before}`));
    await expect(page.getByRole("article")).toHaveCount(replica.papers(before).length);
    await page.keyboard.press("]");
    await expect(page).toHaveURL(extension.url(`newtab.html#/day/${day}`));
    await page.keyboard.press("g");
    await page.keyboard.press("s");
    await expect(page).toHaveURL(extension.url("newtab.html#/saved"));
    await page.goBack();
    await expect(page.getByRole("article")).toHaveCount(replica.papers(day).length);
    await page.goBack();
    await expect(page.getByRole("article")).toHaveCount(replica.papers(before).length);
  });

  test("takes no key while typing", async ({ extension, replica }) => {
    const [first = ""] = latestTitles(replica);
    const page = await extension.openPage("newtab.html");
    await expect(card(page, first)).toBeVisible();
    await page.keyboard.press("j");
    await page.keyboard.press("/");
    const box = page.getByRole("searchbox", { name: "Search papers" });
    await expect(box).toBeFocused();
    await page.keyboard.type("smh[]gs?r/");
    await expect(box).toHaveValue("smh[]gs?r/");
    await expect(page).toHaveURL(`${extension.url("newtab.html")}#/search?q=smh%5B%5Dgs%3Fr%2F&in=here`);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("button", { pressed: true })).toHaveCount(0);
  });

  test("closes with Escape what is open last, and only that", async ({ extension, replica }) => {
    const [first = ""] = latestTitles(replica);
    const page = await extension.openPage("newtab.html");
    await card(page, first).getByRole("link", { name: "Details" }).click();
    const paper = page.getByRole("region", { name: "Paper", exact: true });
    await expect(paper).toBeVisible();
    await page.getByRole("button", { name: "Choose a day" }).click();
    const calendar = page.getByRole("dialog", { name: "Choose a day" });
    await expect(calendar).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(calendar).toBeHidden();
    await expect(paper).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(paper).toHaveCount(0);
  });

  test("helps, and refreshes", async ({ extension, replica }) => {
    const page = await extension.openPage("newtab.html");
    await expect(page.getByRole("article").first()).toBeVisible();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    replica.clearRequests();
    await page.keyboard.press("r");
    await expect.poll(() => replica.requests.some(({ path }) => path === "/api/daily_papers")).toBe(true);
  });
});
