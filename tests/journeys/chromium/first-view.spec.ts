import type { Page } from "@playwright/test";
import { card, expect, expectBadge, test, titles, withoutSeeing } from "../harness/chromium.ts";
import type { ChromiumExtension } from "../harness/chromium-extension.ts";
import { latestTitles, rankedTitles } from "../harness/papers.ts";

/** Chooses the first view in the options, by its label. */
async function choose(extension: ChromiumExtension, choices: Record<string, string>): Promise<void> {
  const options = await extension.openPage("options.html");
  for (const [question, answer] of Object.entries(choices)) {
    await options.getByRole("group", { name: question }).getByRole("radio", { name: answer }).check();
  }
  await expect(options.getByRole("status")).toHaveText("Saved.");
  await options.close();
}

const TRENDING = {
  "Open the popup on": "Trending",
  "Open new tabs on": "Trending",
  "What the badge counts": "New papers in Trending",
};
const DAY = {
  "Open the popup on": "The latest day",
  "Open new tabs on": "The latest day",
  "What the badge counts": "All new papers",
};

const current = (page: Page) =>
  page.getByRole("navigation", { name: "Views" }).locator('[aria-current="page"]');

/** Expects both pages to open on a view with exactly its papers. */
async function expectFirst(extension: ChromiumExtension, view: string, papers: string[]): Promise<void> {
  for (const path of ["newtab.html", "popup.html"]) {
    const page = await withoutSeeing(extension, path);
    await expect(current(page), path).toHaveText(view);
    await expect.poll(() => titles(page), path).toEqual(papers);
    await page.close();
  }
}

/** The view that the first paint of a page shows: that of its snapshot, or `none` without one. */
async function firstPainted(extension: ChromiumExtension, path: string): Promise<string> {
  const page = await extension.context.newPage();
  // The page's code never loads, so only the snapshot is there.
  await page.route("**/chunks/**", (route) => route.abort());
  await page.goto(extension.url(path));
  const view = (await current(page).count()) ? await current(page).textContent() : "none";
  await page.close();
  return view ?? "none";
}

/** Makes a page store a snapshot of its first view. */
async function leaveSnapshot(extension: ChromiumExtension, path: string): Promise<void> {
  const page = await withoutSeeing(extension, path);
  const key = `snapshot:${path.replace(".html", "")}`;
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key) !== null, key)).toBe(true);
  await page.close();
}

test.describe("the first view", () => {
  test.use({ isLongDay: true });

  test("can be set to Trending, which the badge then counts", async ({ extension, replica }) => {
    const ranking = rankedTitles(replica);
    expect(ranking).toHaveLength(100);
    await choose(extension, TRENDING);
    await expectBadge(extension, ranking.length);
    await expectFirst(extension, "Trending", ranking);

    const day = await withoutSeeing(extension, "newtab.html#/day");
    await expect(current(day)).toHaveText("Day");
    await expect.poll(() => titles(day)).toEqual(latestTitles(replica));
    await day.close();
  });

  test("can be set back to the day, and open pages follow", async ({ extension, replica }) => {
    const ranking = rankedTitles(replica);
    await choose(extension, TRENDING);
    await expectBadge(extension, ranking.length);

    // An address that names its view opens without a snapshot. Snapshots ignore clicks that no user made.
    const page = await withoutSeeing(extension, "newtab.html#/trending");
    await card(page, ranking[3] ?? "")
      .getByRole("button", { name: "Hide" })
      .dispatchEvent("click");
    await expectBadge(extension, ranking.length - 1);
    await page.getByRole("button", { name: "Undo" }).dispatchEvent("click");
    await expectBadge(extension, ranking.length);

    const open = await withoutSeeing(extension, "newtab.html");
    await expect(current(open)).toHaveText("Trending");
    await choose(extension, DAY);
    await expectBadge(extension, latestTitles(replica).length);
    await expect(current(open), "an open page follows").toHaveText("Day");
    await expect(current(page), "unless its address names its view").toHaveText("Trending");
    await expectFirst(extension, "Day", latestTitles(replica));
  });

  test("Mark all as read works on the ranking too, and can be undone", async ({ extension, replica }) => {
    await choose(extension, { "What the badge counts": "New papers in Trending" });
    const count = rankedTitles(replica).length;
    await expectBadge(extension, count);
    const popup = await withoutSeeing(extension, "popup.html");
    await popup.getByRole("button", { name: "Mark all as read" }).dispatchEvent("click");
    await expectBadge(extension, 0);
    await popup.goto(extension.url("popup.html#/trending"));
    await expect(popup.getByRole("article").getByText("New", { exact: true })).toHaveCount(0);
    await popup.getByRole("button", { name: "Undo" }).dispatchEvent("click");
    await expectBadge(extension, count);
  });

  for (const path of ["newtab.html", "popup.html"]) {
    test(`is the one in the snapshot of ${path}, and no other view flashes`, async ({ extension }) => {
      await leaveSnapshot(extension, path);
      expect(await firstPainted(extension, path)).toBe("Day");
      await choose(extension, TRENDING);
      expect(await firstPainted(extension, path)).toBe("none");
      await leaveSnapshot(extension, path);
      expect(await firstPainted(extension, path)).toBe("Trending");
      await choose(extension, DAY);
      expect(await firstPainted(extension, path)).toBe("none");
    });
  }
});
