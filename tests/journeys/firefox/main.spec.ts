import { expect, expectBadge, isPressed, LOW, press, status, test, titles } from "../harness/firefox.ts";
import { latestTitles, rankedTitles, titlesOf } from "../harness/papers.ts";

test.describe("in Firefox", () => {
  test.use({ isLongDay: true });

  test("the badge counts the latest day, and popup and new tab list it by upvotes", async ({
    extension,
    replica,
  }) => {
    await expect.poll(() => extension.title()).toContain(latestTitles(replica)[0]);
    for (const page of [await extension.openPopup(), await extension.openPage("newtab.html")]) {
      await expect.poll(() => titles(page)).toEqual(latestTitles(replica));
      expect(await page.$eval("html", (root) => getComputedStyle(root).fontSize)).toBe("16px");
      expect(await page.$eval("body", (body) => getComputedStyle(body).fontSize)).toBe("14px");
    }
  });

  test("the popup steps to the day before, and shows the ranking", async ({ extension, replica }) => {
    const [, before = ""] = replica.days;
    const popup = await extension.openPopup();
    await press(popup, "Previous day");
    await expect.poll(() => titles(popup)).toEqual(titlesOf(replica.papers(before)));
    await popup.keyboard.press("g");
    await popup.keyboard.press("t");
    await expect.poll(() => titles(popup)).toEqual(rankedTitles(replica));
  });

  test("marks are kept beyond the end of the session", async ({ extension, replica }) => {
    const all = latestTitles(replica);
    const [title = ""] = all;
    const page = await extension.openPage("newtab.html", LOW);
    await expect.poll(() => titles(page)).toEqual(all);
    await press(page, "Save", title);
    await expectBadge(extension, all.length - 1);
    await expect.poll(() => isPressed(page, "Save", title)).toBe("true");

    await extension.restart();
    await expectBadge(extension, all.length - 1);
    const saved = await extension.openPage("newtab.html#/saved", LOW);
    await expect.poll(() => titles(saved)).toEqual([title]);
  });

  test("Mark all as read marks all papers, and can be undone", async ({ extension, replica }) => {
    const count = latestTitles(replica).length;
    const page = await extension.openPage("popup.html", LOW);
    await press(page, "Mark all as read");
    await expectBadge(extension, 0);
    await press(page, "Undo");
    await expectBadge(extension, count);
  });

  test("without a network the papers stay, and the page says what is wrong", async ({
    extension,
    replica,
  }) => {
    const all = latestTitles(replica);
    const page = await extension.openPage("popup.html", LOW);
    await expect.poll(() => titles(page)).toEqual(all);
    replica.failWith("unreachable");
    await press(page, "Refresh");
    await expect.poll(() => status(page)).toContain("can't be reached");
    await expect.poll(() => extension.title()).toContain("Not refreshed since");
    expect(await titles(page)).toEqual(all);
    replica.failWith(undefined);
    await press(page, "Refresh");
    await expect.poll(() => status(page)).toContain("Refreshed at");
    await expect.poll(() => extension.title()).not.toContain("Not refreshed");
  });
});
