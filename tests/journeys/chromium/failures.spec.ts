import type { Page } from "@playwright/test";
import { dayOf } from "../../replica/days.ts";
import { sparePapers } from "../../replica/fixtures/feed.ts";
import type { Failure } from "../../replica/server.ts";
import { expect, expectBadge, test, titles, withoutSeeing } from "../harness/chromium.ts";
import { latestTitles } from "../harness/papers.ts";

const CASES: { failure: Failure; sentence: string }[] = [
  { failure: "unreachable", sentence: "Hugging Face can't be reached." },
  { failure: "limited", sentence: "asked us to slow down" },
  { failure: "html", sentence: "A web page came instead of the papers." },
  { failure: "html-error", sentence: "having trouble (error 502)" },
  { failure: "half", sentence: "The connection dropped" },
  { failure: "truncated-json", sentence: "The connection dropped" },
  { failure: "nonsense", sentence: "Daypaper can't read" },
  { failure: "null", sentence: "Daypaper can't read" },
  { failure: "all-bad", sentence: "Daypaper can't read" },
  { failure: "server-error", sentence: "having trouble (error 500)" },
];

const press = (page: Page, name: string) => page.getByRole("button", { name }).dispatchEvent("click");
const status = (page: Page) => page.getByRole("status");

/** Clicks Refresh until the status shows it: the first click may hit the snapshot, which ignores it. */
async function refreshUntil(page: Page, said: string): Promise<void> {
  await expect(async () => {
    await press(page, "Refresh");
    await expect(status(page)).toContainText(said, { timeout: 2000 });
  }).toPass();
}

test.describe("failures", () => {
  for (const { failure, sentence } of CASES) {
    test(`${failure}: the papers stay, the page says why, and Refresh recovers`, async ({ shared }) => {
      const { extension, replica } = shared;
      const all = latestTitles(replica);
      const page = await withoutSeeing(extension, "popup.html");
      await expect.poll(() => titles(page)).toEqual(all);
      replica.failWith(failure, { retryInSeconds: 1 });
      await refreshUntil(page, sentence);
      await expect(status(page)).toContainText("Trying again");
      await expect.poll(() => extension.title()).toMatch(/Not refreshed since \d{1,2}:\d\d [AP]M/);
      expect(await titles(page)).toEqual(all);
      await expectBadge(extension, all.length);

      replica.failWith(undefined);
      await refreshUntil(page, "Refreshed at");
      await expect.poll(() => extension.title()).not.toContain("Not refreshed");
      expect(await titles(page)).toEqual(all);
      await page.close();
    });
  }

  test("bad records are left out and counted, and the others stay", async ({ extension, replica }) => {
    const before = latestTitles(replica).length;
    const today = dayOf(replica.now());
    const page = await withoutSeeing(extension, "popup.html");
    // The broken records are added to good ones: alone they would make the answer nonsense.
    replica.grow(today, undefined);
    replica.publish(today, sparePapers(today));
    const all = latestTitles(replica);
    replica.failWith("bad-records");
    await press(page, "Refresh");
    await expect(status(page)).toContainText("4 papers couldn't be read");
    await expect.poll(() => titles(page)).toEqual(all);
    await expectBadge(extension, before + all.length);
  });

  test("an empty answer removes no paper", async ({ extension, replica }) => {
    const all = latestTitles(replica);
    const page = await withoutSeeing(extension, "popup.html");
    await expect.poll(() => titles(page)).toEqual(all);
    replica.failWith("empty");
    replica.clearRequests();
    await press(page, "Refresh");
    await expect
      .poll(() => replica.requests.filter(({ status }) => status === 200).length)
      .toBeGreaterThan(0);
    await expect(page.getByRole("button", { name: "Refresh" })).toHaveAttribute("aria-busy", "false");
    expect(await titles(page)).toEqual(all);
    await expectBadge(extension, all.length);
  });

  test("a request without an answer is given up", async ({ extension, replica }) => {
    const page = await withoutSeeing(extension, "popup.html");
    replica.failWith("slow");
    await press(page, "Refresh");
    await expect(status(page)).toContainText("taking too long", { timeout: 30_000 });
    expect(await titles(page)).toEqual(latestTitles(replica));
  });

  test("nothing is requested during a pause, and the worker recovers by itself after it", async ({
    extension,
    replica,
  }) => {
    test.setTimeout(120_000);
    const page = await withoutSeeing(extension, "popup.html");
    replica.failWith("limited", { times: 1, retryInSeconds: 5 });
    await press(page, "Refresh");
    await expect(status(page)).toContainText("asked us to slow down");
    replica.clearRequests();
    await press(page, "Refresh");
    await expect(page.getByRole("button", { name: "Refresh" })).toHaveAttribute("aria-busy", "false");
    expect(replica.requests).toEqual([]);
    // Browsers fire an alarm thirty seconds after it was set at the earliest.
    await expect(status(page)).toContainText("Refreshed at", { timeout: 60_000 });
    await expect.poll(() => extension.title()).not.toContain("Not refreshed");
  });

  test("a first day without a network says so, and Try again brings the papers", async ({
    install,
    replica,
  }) => {
    replica.failWith("unreachable");
    const extension = await install();
    const page = await withoutSeeing(extension, "newtab.html");
    await expect(page.getByText("Couldn't load the papers")).toHaveCount(1);
    await expect.poll(() => extension.title()).toContain("Not refreshed yet.");
    expect(await extension.badge()).toBe("");
    replica.failWith(undefined);
    await press(page, "Try again");
    await expect.poll(() => titles(page)).toEqual(latestTitles(replica));
    await expectBadge(extension, latestTitles(replica).length);
  });
});
