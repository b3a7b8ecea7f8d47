import type { Page } from "@playwright/test";
import { card, expect, test, titles } from "../harness/chromium.ts";
import { titlesOf } from "../harness/papers.ts";

const box = (page: Page) => page.getByRole("searchbox", { name: "Search papers" });
const note = (page: Page) => page.locator(".search-note");

test.describe("search", () => {
  test("searches the stored papers at every letter without the network, and Back returns to the view before", async ({
    shared,
  }) => {
    const { extension, replica } = shared;
    const page = await extension.openPage("newtab.html#/day");
    const all = titlesOf(replica.papers(replica.days[0] ?? ""));
    await expect.poll(() => titles(page)).toEqual(all);
    const [title = ""] = all;
    const word = title.split(" ").find((each) => /^[A-Za-z]{6,}$/.test(each)) ?? "";
    await page.keyboard.press("/");
    await expect(box(page)).toBeFocused();
    await page.keyboard.type(word.slice(0, 5));
    await expect(card(page, title)).toBeVisible();
    await expect(card(page, title).locator("mark").first()).toHaveText(word.slice(0, 5), {
      ignoreCase: true,
    });
    await expect(page).toHaveURL(/#\/search\?q=\w+&in=here$/);
    expect(replica.requests.some(({ path }) => path.includes("search"))).toBe(false);
    await page.goBack();
    await expect.poll(() => titles(page)).toEqual(all);
    await page.close();
  });

  test("Enter asks Hugging Face once and shows where each result is from; results are ordinary papers", async ({
    extension,
    replica,
  }) => {
    const page = await extension.openPage("newtab.html#/search");
    await expect(box(page)).toBeFocused();
    await page.keyboard.type("the");
    await expect(note(page)).toContainText("stored papers found");
    await page.keyboard.press("Enter");
    await expect(note(page)).toContainText("on Hugging Face, just now");
    const asked = replica.requests.filter(({ path }) => path.endsWith("/papers/search"));
    expect(asked.map(({ query }) => query)).toEqual([{ q: "the", limit: "120" }]);
    await expect(
      page
        .locator(".search-origin")
        .filter({ hasText: /^Hugging Face$/ })
        .first(),
    ).toBeVisible();
    await expect(
      page.locator(".search-origin").filter({ hasText: "Stored and on Hugging Face" }).first(),
    ).toBeVisible();

    // A paper that is in no stored list can be saved, and then appears in Saved.
    const found = page.getByRole("article").filter({ has: page.getByText("Hugging Face", { exact: true }) });
    const title = (await found.first().getByRole("heading").textContent()) ?? "";
    await card(page, title).getByRole("button", { name: "Save" }).click();
    await expect(card(page, title).getByRole("button", { name: "Save" })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Saved" }).click();
    await expect.poll(() => titles(page)).toEqual([title]);

    // The answer is kept: neither Back nor a reload requests it again.
    await page.goBack();
    await expect(note(page)).toContainText("on Hugging Face");
    await page.reload();
    await expect(note(page)).toContainText("on Hugging Face");
    expect(replica.requests.filter(({ path }) => path.endsWith("/papers/search"))).toHaveLength(1);

    await page.getByRole("button", { name: "With code" }).click();
    await expect(page).toHaveURL(/q=the&only=code/);
    const cards = page.getByRole("article");
    await expect
      .poll(async () => (await cards.filter({ hasText: "Code" }).count()) === (await cards.count()))
      .toBe(true);
  });

  test("a hidden result is set apart, and Undo brings it back", async ({ extension }) => {
    const page = await extension.openPage("newtab.html#/search?q=the&in=here");
    await expect.poll(async () => (await titles(page)).length).toBeGreaterThan(2);
    const [title = ""] = await titles(page);
    await card(page, title).getByRole("button", { name: "Hide" }).click();
    await expect(page.getByText("1 hidden paper")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(card(page, title)).toBeVisible();
  });

  test("a query that is too long gets a message and is not sent; the stored papers are still searched", async ({
    shared,
  }) => {
    const { extension, replica } = shared;
    const page = await extension.openPage("newtab.html#/search");
    const before = replica.requests.length;
    await box(page).fill("the ".repeat(80));
    await page.keyboard.press("Enter");
    await expect(note(page)).toContainText("Hugging Face takes up to 250 characters; this has 319.");
    await expect.poll(async () => (await titles(page)).length).toBeGreaterThan(0);
    expect(replica.requests.slice(before).filter(({ path }) => path.includes("search"))).toEqual([]);
    await page.close();
  });

  test("without a network stored papers are found, and the others once it is back", async ({
    extension,
    replica,
  }) => {
    const page = await extension.openPage("newtab.html#/search?q=the&in=here");
    await expect.poll(async () => (await titles(page)).length).toBeGreaterThan(2);
    replica.failWith("unreachable");
    await box(page).press("Enter");
    await expect(note(page)).toContainText("can't be reached");
    expect((await titles(page)).length).toBeGreaterThan(2);
    replica.failWith(undefined);
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Refresh" }).click();
    await expect(note(page)).toContainText("on Hugging Face, just now");
  });

  test("keys lead from the search box to the results and through them", async ({ shared }) => {
    const page = await shared.extension.openPage("newtab.html#/search?q=the&in=here");
    await expect.poll(async () => (await titles(page)).length).toBeGreaterThan(2);
    const [first = "", second = ""] = await titles(page);
    await box(page).press("ArrowDown");
    await expect(card(page, first).getByRole("link", { name: first })).toBeFocused();
    await page.keyboard.press("j");
    await expect(card(page, second).getByRole("link", { name: second })).toBeFocused();
    await page.close();
  });
});
