import type { Page } from "@playwright/test";
import { addDays } from "../../replica/days.ts";
import type { Replica } from "../../replica/server.ts";
import { card, expect, test, titles } from "../harness/chromium.ts";
import { latestTitles, rankedTitles, titlesOf } from "../harness/papers.ts";

const view = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Views" }).getByRole("link", { name });
const title = (page: Page) => page.getByRole("heading", { level: 1 });
const press = async (page: Page, keys: string) => {
  for (const key of keys.split(" ")) await page.keyboard.press(key);
};

/** The titles of the latest week so far, in the order of letters. */
function titlesOfWeek({ days, papers }: Replica): string[] {
  const [latest = ""] = days;
  const monday = addDays(latest, -((new Date(latest).getUTCDay() + 6) % 7));
  return titlesOf(days.filter((day) => day >= monday).flatMap((day) => papers(day))).sort();
}

test.describe("the popup", () => {
  test("steps to the days beside its own, by button and by key", async ({ shared }) => {
    const { extension, replica } = shared;
    const [, before = ""] = replica.days;
    const popup = await extension.openPopup();
    await expect.poll(() => titles(popup)).toEqual(latestTitles(replica));
    await popup.getByRole("button", { name: "Previous day" }).click();
    await expect.poll(() => titles(popup)).toEqual(titlesOf(replica.papers(before)));
    await expect(view(popup, "Day")).toHaveAttribute("aria-current", "page");
    await press(popup, "]");
    await expect.poll(() => titles(popup)).toEqual(latestTitles(replica));
    await press(popup, "[");
    await expect.poll(() => titles(popup)).toEqual(titlesOf(replica.papers(before)));
    await popup.close();
  });

  test("shows a week, a month and the ranking, each from its top", async ({ shared }) => {
    const { extension, replica } = shared;
    const popup = await extension.openPopup();
    const scrolled = () => popup.getByRole("main").evaluate((list) => list.scrollTop);
    await expect(popup.getByRole("article").first()).toBeVisible();
    await popup.getByRole("main").evaluate((list) => list.scrollTo(0, 1000));
    await expect.poll(scrolled).toBe(1000);
    await view(popup, "Week").click();
    await expect(title(popup)).toContainText("Week of");
    await expect.poll(async () => (await titles(popup)).sort()).toEqual(titlesOfWeek(replica));
    expect(await scrolled()).toBe(0);
    await popup.getByRole("button", { name: "Previous week" }).click();
    await expect(popup.getByRole("button", { name: "Next week" })).toBeEnabled();

    await press(popup, "g m");
    await expect(view(popup, "Month")).toHaveAttribute("aria-current", "page");
    await expect(popup.getByRole("button", { name: "Previous month" })).toBeVisible();
    await press(popup, "g t");
    await expect(title(popup)).toHaveText("Trending");
    await expect(popup.getByRole("button", { name: /Previous|Next/ })).toHaveCount(0);
    await expect.poll(() => titles(popup)).toEqual(rankedTitles(replica));
    await press(popup, "g d");
    await expect.poll(() => titles(popup)).toEqual(latestTitles(replica));
    await popup.close();
  });

  test("keeps what is saved, and opens the view on show in a tab", async ({ extension, replica }) => {
    const [first = ""] = latestTitles(replica);
    const popup = await extension.openPopup();
    await view(popup, "Saved").click();
    await expect(popup.getByRole("heading", { name: "Nothing saved yet" })).toBeVisible();
    await view(popup, "Day").click();
    await card(popup, first).getByRole("button", { name: "Save", exact: true }).click();
    await view(popup, "Saved").click();
    await expect.poll(() => titles(popup)).toEqual([first]);
    await expect(card(popup, first)).toContainText("Saved just now");
    const opened = extension.context.waitForEvent("page");
    await popup.getByRole("link", { name: "Open in a tab" }).click();
    await (await opened).waitForURL(extension.url("newtab.html#/saved"));
  });

  test("refreshes the list on show", async ({ extension, replica }) => {
    const popup = await extension.openPopup();
    await view(popup, "Trending").click();
    await expect.poll(() => titles(popup)).toEqual(rankedTitles(replica));
    const last = replica.ranking[50]?.paper;
    replica.setUpvotes(last?.id ?? "", 5000);
    await popup.getByRole("button", { name: "Refresh" }).click();
    await expect.poll(() => titles(popup)).toEqual(rankedTitles(replica));
    expect(rankedTitles(replica)[0]).toBe((await titles(popup))[0]);
    expect(replica.ranking[0]?.paper.id).toBe(last?.id);
  });

  test("shows without a network what it has, and says of the rest that it cannot be had", async ({
    extension,
    replica,
  }) => {
    const popup = await extension.openPopup();
    await view(popup, "Week").click();
    await expect(title(popup)).toContainText("Week of");
    await expect.poll(async () => (await titles(popup)).sort()).toEqual(titlesOfWeek(replica));
    const week = await titles(popup);
    replica.failWith("unreachable");
    await popup.getByRole("button", { name: "Previous week" }).click();
    await expect(popup.getByRole("heading", { name: "The papers could not be fetched" })).toBeVisible();
    await popup.getByRole("button", { name: "Next week" }).click();
    await expect.poll(() => titles(popup)).toEqual(week);
    replica.failWith(undefined);
    await press(popup, "[");
    await expect(popup.getByRole("article").first()).toBeVisible();
  });
});
