import { addDays } from "../../replica/days.ts";
import { card, expect, test, titles } from "../harness/chromium.ts";
import { titlesOf } from "../harness/papers.ts";

test.describe("the views", () => {
  test("a week and a month hold the papers of their days by upvotes, and are stepped through", async ({
    shared,
  }) => {
    const { extension, replica } = shared;
    const page = await extension.openPage("newtab.html");
    await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Week" }).click();
    const [latest = ""] = replica.days;
    const monday = addDays(latest, -((new Date(latest).getUTCDay() + 6) % 7));
    const ofWeek = replica.days.filter((day) => day >= monday).flatMap((day) => replica.papers(day));
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Week of");
    await expect.poll(async () => (await titles(page)).sort()).toEqual(titlesOf(ofWeek).sort());
    const upvotes = await page.locator("article .paper-upvotes").allTextContents();
    const counts = upvotes.map((text) => Number.parseInt(text.replace(/\D/g, ""), 10));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));

    await page.getByRole("button", { name: "Previous week" }).click();
    await expect(page.getByRole("button", { name: "Next week" })).toBeEnabled();
    await page.goBack();
    await expect.poll(() => titles(page)).toContain(titlesOf(ofWeek)[0]);

    await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Month" }).click();
    await expect(page.getByRole("button", { name: "Previous month" })).toBeVisible();
    await expect.poll(async () => (await titles(page)).length).toBeGreaterThan(0);
    await page.close();
  });

  test("trending keeps the order of the ranking", async ({ shared }) => {
    const { extension, replica } = shared;
    const page = await extension.openPage("newtab.html#/trending");
    await expect.poll(async () => (await titles(page)).length).toBeGreaterThan(20);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Trending");
    expect(replica.requests.some(({ query }) => query.sort === "trending")).toBe(true);
    await page.close();
  });

  test("a list is sorted and filtered by its address, and Back takes it back", async ({ shared }) => {
    const { extension, replica } = shared;
    const page = await extension.openPage("newtab.html#/day");
    const all = replica.papers(replica.days[0] ?? "");
    await expect.poll(async () => (await titles(page)).length).toBe(all.length);
    await page.getByRole("button", { name: "With code" }).click();
    const withCode = all.filter(({ paper }) => paper.githubRepo);
    await expect.poll(async () => (await titles(page)).length).toBe(withCode.length);
    await expect(page).toHaveURL(/only=code/);
    await page.getByRole("combobox", { name: "Sort" }).selectOption("Comments");
    const most = Math.max(...withCode.map((item) => item.numComments));
    await expect(page.getByRole("article").first()).toContainText(`${most} comment`);
    await page.goBack();
    await page.goBack();
    await expect.poll(async () => (await titles(page)).length).toBe(all.length);
    await page.close();
  });

  test("a day is picked from the calendar", async ({ shared }) => {
    const { extension, replica } = shared;
    const page = await extension.openPage("newtab.html");
    const day = replica.days[1] ?? "";
    await page.getByRole("button", { name: "Choose a day" }).click();
    await expect(page.getByRole("table")).toBeVisible();
    const link = page.locator(`.calendar a[href="#/day/${day}"]`);
    if (!(await link.count())) await page.getByRole("button", { name: "Calendar: previous month" }).click();
    await link.click();
    await expect(page).toHaveURL(new RegExp(`#/day/${day}$`));
    await expect.poll(() => titles(page)).toEqual(titlesOf(replica.papers(day)));
    await page.close();
  });

  test("a paper opens beside its list, and is there offline once it was opened", async ({ shared }) => {
    const { extension, replica } = shared;
    const page = await extension.openPage("newtab.html");
    await expect(page.getByRole("article").first()).toBeVisible();
    const [title = ""] = await titles(page);
    await card(page, title).getByRole("link", { name: "Details" }).click();
    const panel = page.getByRole("region", { name: "Paper" });
    await expect(panel.getByRole("heading", { name: title })).toBeVisible();
    await expect(panel.getByRole("heading", { name: "Discussion" })).toBeVisible();
    replica.failWith("unreachable");
    await page.reload();
    await expect(panel.getByRole("heading", { name: "Discussion" })).toBeVisible();
    replica.failWith(undefined);
    await panel.getByRole("button", { name: "Close" }).click();
    await expect(panel).toHaveCount(0);
    await page.close();
  });
});
