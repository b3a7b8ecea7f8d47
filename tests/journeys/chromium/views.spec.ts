import type { Page } from "@playwright/test";
import { card, expect, test, titles } from "../harness/chromium.ts";
import { latestTitles } from "../harness/papers.ts";

const view = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Views" }).getByRole("link", { name });

test.describe("the views", () => {
  test("a paper opens beside its list, and is available offline after that", async ({ shared }) => {
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

  test("the popup keeps saved papers, and opens its current view in a tab", async ({
    extension,
    replica,
  }) => {
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
});
