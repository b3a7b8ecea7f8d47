import { beforeEach, describe, expect, it } from "vitest";
import { commands, page } from "vitest/browser";
import { refresh } from "../../utils/fetch/refresh/refresh";
import { rankedTitles, titlesOf } from "../journeys/harness/papers.ts";
import { addDays } from "../replica/days.ts";
import { type Hub, readHub, startHub } from "./harness/hub.ts";
import { button, card, expectHash, expectNone, expectTitles, press, titles } from "./harness/onPage.ts";
import { openNewTab, openPopup } from "./harness/openPages.ts";

const view = (name: string) => page.getByRole("navigation", { name: "Views" }).getByRole("link", { name });
const heading = page.getByRole("heading", { level: 1 });

let hub: Hub;

beforeEach(async () => {
  hub = await startHub(62);
  await refresh("now");
});

/** The papers of the latest week, so far. */
function papersOfWeek() {
  const [latest = ""] = hub.days;
  const monday = addDays(latest, -((new Date(latest).getUTCDay() + 6) % 7));
  return hub.days.filter((day) => day >= monday).flatMap((day) => hub.papers(day));
}

const ranked = () => rankedTitles(hub);
const expectWeek = () => expect.poll(() => titles().sort()).toEqual(titlesOf(papersOfWeek()).sort());

describe("the new tab", () => {
  it("shows a week and a month, with the papers of their days by upvotes, and steps through them", async () => {
    await openNewTab();
    await view("Week").click();
    await expect.element(heading).toMatchTextContent("Week of");
    await expectWeek();
    const upvotes = [...document.querySelectorAll("article .paper-upvotes")].map(({ textContent }) =>
      Number.parseInt(textContent?.replace(/\D/g, "") ?? "", 10),
    );
    expect(upvotes).toEqual(upvotes.toSorted((a, b) => b - a));
    await page.getByRole("button", { name: "Previous week" }).click();
    await expect.element(page.getByRole("button", { name: "Next week" })).toBeEnabled();
    history.back();
    await expectWeek();
    await view("Month").click();
    await expect.element(page.getByRole("button", { name: "Previous month" })).toBeVisible();
    await expect.poll(() => titles().length).toBeGreaterThan(0);
  });

  it("keeps the order of the ranking", async () => {
    await openNewTab("#/trending");
    await expectTitles(ranked());
    await expect.element(heading).toHaveTextContent("Trending");
    const requests = await commands.takeRequests();
    expect(requests.some(({ query }) => query.sort === "trending")).toBe(true);
  });

  it("sorts and filters a list by its address, and Back undoes that", async () => {
    const all = hub.papers(hub.days[0] ?? "");
    const withCode = all.filter(({ paper }) => paper.githubRepo);
    const count = () => titles().length;
    await openNewTab("#/day");
    await expect.poll(count).toBe(all.length);
    await page.getByRole("button", { name: "With code" }).click();
    await expect.poll(count).toBe(withCode.length);
    await expect.poll(() => location.hash).toContain("only=code");
    await page.getByRole("combobox", { name: "Sort" }).selectOptions("Comments");
    const most = Math.max(...withCode.map((item) => item.numComments));
    await expect.element(page.getByRole("article").first()).toMatchTextContent(`${most} comment`);
    history.back();
    await expect.poll(() => location.hash).not.toContain("sort");
    history.back();
    await expect.poll(count).toBe(all.length);
  });

  it("shows a day that is picked from the calendar", async () => {
    const [, day = ""] = hub.days;
    await openNewTab();
    await page.getByRole("button", { name: "Choose a day" }).click();
    await expect.element(page.getByRole("table")).toBeVisible();
    document.querySelector<HTMLElement>(`.calendar a[href="#/day/${day}"]`)?.click();
    await expectHash(`#/day/${day}`);
    await expectTitles(hub.titles(day));
  });
});

describe("the popup", () => {
  it("steps to the neighbouring days, by button and by key", async () => {
    const [, before = ""] = hub.days;
    await openPopup();
    await expectTitles(hub.titles());
    await page.getByRole("button", { name: "Previous day" }).click();
    await expectTitles(hub.titles(before));
    await expect.element(view("Day")).toHaveAttribute("aria-current", "page");
    await press("]");
    await expectTitles(hub.titles());
    await press("[");
    await expectTitles(hub.titles(before));
  });

  it("shows a week, a month and the ranking, each from its top", async () => {
    await openPopup();
    const list = () => page.getByRole("main").element();
    await expect.element(page.getByRole("article").first()).toBeVisible();
    list().scrollTo(0, 1000);
    await expect.poll(() => list().scrollTop).toBe(1000);
    await view("Week").click();
    await expect.element(heading).toMatchTextContent("Week of");
    await expectWeek();
    await expect.poll(() => list().scrollTop).toBe(0);
    await page.getByRole("button", { name: "Previous week" }).click();
    await expect.element(page.getByRole("button", { name: "Next week" })).toBeEnabled();
    await press("g m");
    await expect.element(view("Month")).toHaveAttribute("aria-current", "page");
    await expect.element(page.getByRole("button", { name: "Previous month" })).toBeVisible();
    await press("g t");
    await expect.element(heading).toHaveTextContent("Trending");
    await expectNone(page.getByRole("button", { name: /Previous|Next/ }));
    await expectTitles(ranked());
    await press("g d");
    await expectTitles(hub.titles());
  });

  it("keeps saved papers", async () => {
    const [first = ""] = hub.titles();
    await openPopup();
    await view("Saved").click();
    await expect.element(page.getByRole("heading", { name: "Nothing saved yet" })).toBeVisible();
    await view("Day").click();
    await button(first, "Save").click();
    await view("Saved").click();
    await expectTitles([first]);
    await expect.element(card(first)).toMatchTextContent("Saved just now");
  });

  it("refreshes the current list", async () => {
    await openPopup();
    await view("Trending").click();
    await expectTitles(ranked());
    const last = hub.ranking[50]?.paper;
    await commands.setUpvotes(last?.id ?? "", 5000);
    hub = await readHub();
    expect(hub.ranking[0]?.paper.id).toBe(last?.id);
    await page.getByRole("button", { name: "Refresh" }).click();
    await expectTitles(ranked());
  });

  it("shows stored lists without a network, and says that others cannot be loaded", async () => {
    await openPopup("#/week");
    await expectWeek();
    const week = titles();
    await commands.failWith("unreachable");
    await page.getByRole("button", { name: "Previous week" }).click();
    await expect.element(page.getByRole("heading", { name: "Couldn't load the papers" })).toBeVisible();
    await page.getByRole("button", { name: "Next week" }).click();
    await expectTitles(week);
    await commands.failWith();
    await press("[");
    await expect.element(page.getByRole("article").first()).toBeVisible();
  });
});
