import { describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { browser } from "wxt/browser";
import { bringDigest } from "../../utils/digest/bring";
import { refresh } from "../../utils/fetch/refresh/refresh";
import { violations } from "./harness/axe.ts";
import { type Hub, startHub } from "./harness/hub.ts";
import { putLibrary } from "./harness/library.ts";
import { expectNoExcess, expectNone, expectText, press } from "./harness/onPage.ts";
import { openNewTab } from "./harness/openPages.ts";

const progress = ".digest-progress p";
const title = ".digest .paper-title";
/** Expects a paper to be shown. It is found by id, as titles have formulas. */
const expectShown = (id: string) =>
  expect.poll(() => document.querySelector<HTMLElement>(".digest-card")?.dataset.paper).toBe(id);
const done = page.getByRole("heading", { name: "You're done for today" });

/** Switches digests on as of long ago, at an hour that has passed, and makes the due digest. */
async function bringFirst(): Promise<Hub> {
  const hub = await startHub();
  await refresh("now");
  const settings = { digestEvery: "day", digestTime: "00:00", digestZone: "UTC", digestSince: 0 };
  await browser.storage.local.set({ settings });
  await bringDigest();
  return hub;
}

const idsOf = (hub: Hub) => hub.papers(hub.days[0] ?? "").map(({ paper }) => paper.id);

describe("a digest", () => {
  it("takes one key per paper, can be undone, and resumes where the user left it", async () => {
    const [first = "", second = "", third = ""] = idsOf(await bringFirst());
    await openNewTab("#/digest");
    await expectText(progress, "1 of 20");
    await press("s");
    await expectShown(second);
    await press("x");
    await expectShown(third);
    await expect.element(page.getByRole("status").filter({ hasText: "Skipped." })).toBeVisible();
    await expectText(progress, "3 of 20");
    await expectText(progress, "18 left");
    await press("u");
    await expectShown(second);
    await press("ArrowRight");
    await expectShown(third);
    await press("k k");
    await expectShown(first);
    await expectText(".digest-fate", "Saved");

    await openNewTab("#/digest");
    await expectShown(third);
    await press("g s");
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("Saved");
    await expect.poll(() => document.querySelector(`article[data-paper="${first}"]`)).not.toBeNull();
  });

  it("ends with the saved papers and the earlier digests", async () => {
    await putLibrary({
      papers: [{ id: "1901.00001", title: "On looms" }],
      digests: [{ day: "2026-06-01", madeAt: 1, papers: "1901.00001" }],
    });
    const hub = await bringFirst();
    await openNewTab("#/digest");
    await expectText(progress, "1 of 20");
    await press("s");
    for (let at = 2; at <= 20; at++) {
      await expectText(progress, `${at} of 20`);
      await press("x");
    }
    await expect.element(done).toHaveFocus();
    await expectText(".digest-done", "You looked through 20 papers and saved 1.");
    await expect.element(page.getByRole("link", { name: hub.titles()[0] }).first()).toBeVisible();
    await press("[");
    await expectText(title, "On looms");
    await expect.element(page.getByRole("heading", { name: "Monday, June 1" })).toBeVisible();
    await page.getByRole("button", { name: "Skip" }).click();
    await expect.element(page.getByRole("heading", { name: "You're done with this digest" })).toBeVisible();
    await page.getByText("2 digests").click();
    const digests = page.getByRole("navigation", { name: "Digests" });
    await expect.poll(() => digests.getByRole("listitem").length).toBe(2);
    await press("]");
    await expect.element(done).toBeVisible();
  });

  it("is accessible and fits every width", async () => {
    await bringFirst();
    await openNewTab("#/digest");
    await expectText(progress, "1 of 20");
    await press("s");
    await expectText(progress, "2 of 20");
    await press("t");
    await expect.element(page.getByRole("list", { name: "Topics of this paper" })).toBeVisible();
    expect(await violations()).toEqual([]);
    await expectNoExcess([320, 400, 768, 1099, 1440, 2560]);
  });

  it("does not exist on a new profile, and no page announces one", async () => {
    await startHub();
    await refresh("now");
    await openNewTab("#/digest");
    await expect.element(page.getByRole("heading", { name: "No digest yet" })).toBeVisible();
    await openNewTab();
    await expect.element(page.getByRole("article").first()).toBeVisible();
    await expectNone(document.getElementsByClassName("digest-waiting"));
  });
});
