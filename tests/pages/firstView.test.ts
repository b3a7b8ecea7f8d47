import { beforeEach, describe, expect, it } from "vitest";
import { commands, page } from "vitest/browser";
import { refresh } from "../../utils/fetch/refresh/refresh";
import { rankedTitles } from "../journeys/harness/papers.ts";
import { startHub } from "./harness/hub.ts";
import { expectTitles } from "./harness/onPage.ts";
import { openNewTab, openOptions, openPopup } from "./harness/openPages.ts";

let ranked: string[];

beforeEach(async () => {
  ranked = rankedTitles(await startHub());
  await refresh("now");
});

/** Chooses the ranking as the first view of both pages, in the options. */
async function chooseTrending(): Promise<void> {
  await openOptions();
  for (const question of ["Open the popup on", "Open new tabs on"]) {
    await page.getByRole("group", { name: question }).getByRole("radio", { name: "Trending" }).click();
  }
  await expect.element(page.getByRole("status")).toMatchTextContent("Saved.");
}

/** Expects both pages to open on the ranking with exactly its papers. */
async function expectTrending(): Promise<void> {
  for (const open of [openNewTab, openPopup]) {
    await open();
    await expect
      .element(page.getByRole("link", { name: "Trending" }))
      .toHaveAttribute("aria-current", "page");
    await expectTitles(ranked);
  }
}

describe("the first view", () => {
  it("is available offline, and loads by itself once it can", async () => {
    await commands.failWith("unreachable");
    await chooseTrending();
    await openNewTab();
    await expect.element(page.getByRole("heading", { name: "Couldn't load the papers" })).toBeVisible();
    await commands.failWith();
    await page.getByRole("button", { name: "Refresh" }).click();
    await expectTitles(ranked);
    await commands.failWith("unreachable");
    await expectTrending();
  });

  it("makes no requests if its papers are fresh", async () => {
    await chooseTrending();
    await expectTrending();
    await commands.takeRequests();
    await expectTrending();
    const asked = (await commands.takeRequests()).filter(({ path }) => path.startsWith("/api/"));
    expect(asked).toEqual([]);
  });
});
