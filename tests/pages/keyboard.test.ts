import { beforeEach, expect, it } from "vitest";
import { commands, page } from "vitest/browser";
import { refresh } from "../../utils/fetch/refresh/refresh";
import { type Hub, startHub } from "./harness/hub.ts";
import { button, card, expectHash, expectNone, press, titleLink } from "./harness/onPage.ts";
import { openNewTab, openPopup } from "./harness/openPages.ts";

let hub: Hub;

beforeEach(async () => {
  hub = await startHub();
  await refresh("now");
});

const isPressed = (title: string, name: string) =>
  expect.element(button(title, name)).toHaveAttribute("aria-pressed", "true");

it.each([
  ["new tab", openNewTab],
  ["popup", openPopup],
])("goes through the papers of the %s and marks them", async (_, open) => {
  const [first = "", second = "", third = ""] = hub.titles();
  await open();
  await expect.element(titleLink(first)).toBeVisible();
  await press("j");
  await expect.element(titleLink(first)).toHaveFocus();
  await press("j");
  await expect.element(titleLink(second)).toHaveFocus();
  await press("s");
  await isPressed(second, "Save");
  await press("m");
  await isPressed(second, "Read");
  await press("h");
  await expectNone(titleLink(second));
  await expect.element(titleLink(third)).toHaveFocus();
  await press("u");
  await expect.element(titleLink(second)).toBeVisible();
  await press("Control+z");
  await expect.element(button(second, "Read")).toHaveAttribute("aria-pressed", "false");
  await isPressed(second, "Save");
  (titleLink(second).element() as HTMLElement).focus();
  await press("k");
  await expect.element(titleLink(first)).toHaveFocus();
});

it("steps through the days and the views, and Back works", async () => {
  const [day = "", before = ""] = hub.days;
  const count = () => page.getByRole("article").length;
  await openNewTab(`#/day/${day}`);
  await expect.element(page.getByRole("article").first()).toBeVisible();
  await press("[");
  await expectHash(`#/day/${before}`);
  await expect.poll(count).toBe(hub.papers(before).length);
  await press("]");
  await expectHash(`#/day/${day}`);
  await press("g s");
  await expectHash("#/saved");
  history.back();
  await expect.poll(count).toBe(hub.papers(day).length);
  history.back();
  await expect.poll(count).toBe(hub.papers(before).length);
});

it("closes only what was opened last with Escape", async () => {
  const [first = ""] = hub.titles();
  await openNewTab();
  await card(first).getByRole("link", { name: "Details" }).click();
  const paper = page.getByRole("region", { name: "Paper", exact: true });
  await expect.element(paper).toBeVisible();
  await page.getByRole("button", { name: "Choose a day" }).click();
  const calendar = page.getByRole("dialog", { name: "Choose a day" });
  await expect.element(calendar).toBeVisible();
  await press("Escape");
  await expectNone(calendar);
  await expect.element(paper).toBeVisible();
  await press("Escape");
  await expectNone(paper);
});

it("opens the help, and refreshes", async () => {
  await openNewTab();
  await expect.element(page.getByRole("article").first()).toBeVisible();
  await press("?");
  await expect.element(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await press("Escape");
  await expectNone(page.getByRole("dialog"));
  await commands.takeRequests();
  await press("r");
  await expect
    .poll(async () => (await commands.takeRequests()).map(({ path }) => path))
    .toContain("/api/daily_papers");
});
