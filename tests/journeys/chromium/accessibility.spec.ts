import type { Page } from "@playwright/test";
import { violations } from "../harness/axe.ts";
import { card, expect, expectBadge, test } from "../harness/chromium.ts";
import { latestDay, latestTitles } from "../harness/papers.ts";
import { submitRule, writeRule } from "../harness/ruleForm.ts";

/** The built documents. `tests/pages` checks everything that they can show. */
/** The text sizes of root and body: the browser has its own style sheet for extension pages. */
const sizes = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, document.body].map((element) => getComputedStyle(element).fontSize),
  );

test("the pages and the preview of an import pass axe", async ({ install, replica }) => {
  replica.grow(latestDay(replica), 3); // axe is slow on every card
  const extension = await install();
  await expectBadge(extension, 3);
  for (const path of ["newtab.html", "popup.html"]) {
    const page = await extension.openPage(path);
    await expect(card(page, latestTitles(replica)[0] ?? "")).toBeVisible();
    expect(await violations(page), path).toEqual([]);
    expect(await sizes(page), path).toEqual(["16px", "14px"]);
    await page.close();
  }
  const options = await extension.openPage("options.html");
  await expect(options.getByRole("heading", { name: "Daypaper" })).toBeVisible();
  expect(await violations(options), "options").toEqual([]);
  expect(await sizes(options), "options").toEqual(["16px", "14px"]);
  await options.getByRole("button", { name: "Import…" }).click();
  await options.getByLabel("Or paste it").fill("2606.01234 @misc{a, title={b}}");
  await options.getByRole("button", { name: "Continue" }).click();
  await expect(options.getByText("Left out")).toBeVisible();
  expect(await violations(options), "what an import would do").toEqual([]);
});

test("the rules pass axe, and where papers say what is followed", async ({ install, replica }) => {
  replica.grow(latestDay(replica), 3); // axe is slow on every card
  const extension = await install();
  await expectBadge(extension, 3);
  const [title = ""] = latestTitles(replica);
  const page = await extension.openPage("newtab.html#/rules");
  await writeRule(page, "Follow", "Word or phrase", title);
  await submitRule(page, "Follow");
  await expect(page.getByRole("button", { name: /^Edit/ })).toBeVisible();
  await writeRule(page, "Mute", "Regular expression", "(");
  await expect(page.getByRole("alert")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goto(extension.url("newtab.html#/day"));
  await expect(card(page, title).getByText("Followed", { exact: true })).toBeVisible();
  await card(page, title).getByRole("link", { name: "Details" }).click();
  await page.getByText("Follow or mute", { exact: true }).click();
  await expect(page.getByRole("button", { name: /^Follow this author/ }).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
