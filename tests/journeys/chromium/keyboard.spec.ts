import type { Page } from "@playwright/test";
import { card, expect, test } from "../harness/chromium.ts";
import { latestDay, latestTitles } from "../harness/papers.ts";

const isPressed = (page: Page, title: string, name: string) =>
  expect(card(page, title).getByRole("button", { name, exact: true })).toHaveAttribute(
    "aria-pressed",
    "true",
  );

test.describe("the keyboard", () => {
  test("opens papers and so marks them as read", async ({ extension, replica }) => {
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

  test("loses no key that is pressed before the page is live", async ({ extension, replica }) => {
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

  test("ignores shortcuts while the user types", async ({ extension, replica }) => {
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
});
