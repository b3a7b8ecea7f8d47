import type { Page } from "@playwright/test";
import { card, expect, expectBadge, test, titles, withoutSeeing } from "../harness/chromium.ts";
import type { ChromiumExtension } from "../harness/chromium-extension.ts";
import { latestTitles, rankedTitles } from "../harness/papers.ts";

/** Chooses in the options, by the words on the page. */
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

/** Both pages open on a view, with exactly its papers. */
async function expectFirst(extension: ChromiumExtension, view: string, papers: string[]): Promise<void> {
  for (const path of ["newtab.html", "popup.html"]) {
    const page = await withoutSeeing(extension, path);
    await expect(current(page), path).toHaveText(view);
    await expect.poll(() => titles(page), path).toEqual(papers);
    await page.close();
  }
}

/** What the first paint of a page showed: the view of its snapshot, `none` without one. */
async function firstPainted(extension: ChromiumExtension, path: string): Promise<string> {
  const page = await extension.context.newPage();
  // The page's code never comes, so what is there is the snapshot alone.
  await page.route("**/chunks/**", (route) => route.abort());
  await page.goto(extension.url(path));
  const view = (await current(page).count()) ? await current(page).textContent() : "none";
  await page.close();
  return view ?? "none";
}

/** Leaves a snapshot of a page's first view. */
async function leaveSnapshot(extension: ChromiumExtension, path: string): Promise<void> {
  const page = await withoutSeeing(extension, path);
  const key = `snapshot:${path.replace(".html", "")}`;
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key) !== null, key)).toBe(true);
  await page.close();
}

test.describe("the first view", () => {
  test.use({ isLongDay: true });

  test("is Trending where the user chose so, counted by the badge, and the day again", async ({
    extension,
    replica,
  }) => {
    const ranking = rankedTitles(replica);
    expect(ranking).toHaveLength(100);
    await choose(extension, TRENDING);
    await expectBadge(extension, ranking.length);
    await expectFirst(extension, "Trending", ranking);

    const day = await withoutSeeing(extension, "newtab.html#/day");
    await expect(current(day)).toHaveText("Day");
    await expect.poll(() => titles(day)).toEqual(latestTitles(replica));
    await day.close();

    // An address that names its view opens without a snapshot, which does not hear a click that no user made.
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

  test("Mark all as read means the ranking too, and can be undone", async ({ extension, replica }) => {
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

  test("is what a page's snapshot shows, and no other flashes", async ({ extension }) => {
    for (const path of ["newtab.html", "popup.html"]) {
      await leaveSnapshot(extension, path);
      expect(await firstPainted(extension, path)).toBe("Day");
      await choose(extension, TRENDING);
      expect(await firstPainted(extension, path)).toBe("none");
      await leaveSnapshot(extension, path);
      expect(await firstPainted(extension, path)).toBe("Trending");
      await choose(extension, DAY);
      expect(await firstPainted(extension, path)).toBe("none");
    }
  });
});
