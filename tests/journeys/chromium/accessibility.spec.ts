import type { Page } from "@playwright/test";
import { violations } from "../harness/axe.ts";
import { card, expect, expectBadge, test } from "../harness/chromium.ts";
import { latestDay, latestTitles } from "../harness/papers.ts";

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
