import { card, expect, expectBadge, test, titles } from "../harness/chromium.ts";
import { latestTitles } from "../harness/papers.ts";

test.describe("after installation", () => {
  test.use({ isLongDay: true });

  test("the badge counts all papers of the latest day", async ({ install, replica }) => {
    const count = latestTitles(replica).length;
    expect(count).toBeGreaterThan(50); // more than the API returns by default
    const extension = await install();
    await expectBadge(extension, count);
    await expect.poll(() => extension.title()).toContain(`${count} new papers`);
    await expect.poll(() => extension.title()).toContain(latestTitles(replica)[0]);
  });

  test("the popup and the new tab list them by upvotes", async ({ extension, replica }) => {
    for (const page of [await extension.openPopup(), await extension.openPage("newtab.html")]) {
      await expect.poll(() => titles(page)).toEqual(latestTitles(replica));
    }
  });

  test("a card shows what is needed to choose", async ({ extension, replica }) => {
    const page = await extension.openPage("newtab.html");
    const [title = ""] = latestTitles(replica);
    await expect(card(page, title).getByText("New", { exact: true })).toBeVisible();
    await expect(card(page, title).getByRole("link", { name: title })).toHaveAttribute(
      "href",
      /^https:\/\/huggingface\.co\/papers\//,
    );
    for (const name of ["Save", "Read", "Hide"]) {
      await expect(card(page, title).getByRole("button", { name, exact: true })).toHaveAttribute(
        "aria-pressed",
        "false",
      );
    }
  });

  test("the browser's own new tab is Daypaper", async ({ extension, replica }) => {
    const page = await extension.context.newPage();
    await page.goto("chrome://newtab");
    await expect(card(page, latestTitles(replica)[0] ?? "")).toBeVisible();
  });

  test("the real popup opens below the button", async ({ extension, replica }) => {
    const popup = await extension.openRealPopup();
    await expect.poll(() => titles(popup.page)).toEqual(latestTitles(replica));
    // It has its intended width and is fully visible, however small the screen is.
    const size = () =>
      popup.page.evaluate(() => [innerWidth, document.documentElement.scrollHeight - innerHeight]);
    await expect.poll(size).toEqual([400, 0]);
    await popup.close();
  });

  test("papers that were on screen for a second are seen, and the badge follows", async ({
    extension,
    replica,
  }) => {
    const count = latestTitles(replica).length;
    const page = await extension.openPopup();
    await expect.poll(async () => Number(await extension.badge())).toBeLessThan(count);
    const isOnScreen = (box: { y: number; height: number } | null) => box && box.y + box.height / 2 < 600;
    const boxes = await Promise.all(
      (await page.getByRole("article").all()).map((article) => article.boundingBox()),
    );
    const below = boxes.filter((box) => !isOnScreen(box)).length;
    await expect.poll(async () => Number(await extension.badge())).toBeGreaterThanOrEqual(below - 1);
  });
});
