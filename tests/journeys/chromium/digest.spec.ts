import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "../harness/chromium.ts";
import type { ChromiumExtension } from "../harness/chromium-extension.ts";
import { digestDays, switchOnDigests } from "../harness/digest.ts";
import { putLibrary } from "../harness/library.ts";
import { latestTitles } from "../harness/papers.ts";

declare const chrome: {
  alarms: {
    create(name: string, when: { when: number }): Promise<void>;
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
  };
};

const progress = (page: Page) => page.locator(".digest-progress p");
const title = (page: Page) => page.locator(".digest .paper-title");

/** Switches digests on, and opens the one that comes. */
async function openDigest(extension: ChromiumExtension): Promise<Page> {
  await switchOnDigests(extension);
  await expect.poll(() => digestDays(extension)).toHaveLength(1);
  const page = await extension.openPage("newtab.html#/digest");
  await expect(title(page)).toBeVisible();
  return page;
}

test.describe("a digest", () => {
  test.use({ isLongDay: true });

  test("comes once, whatever happens to the worker, with the most upvoted paper first", async ({
    extension,
    replica,
  }) => {
    await switchOnDigests(extension);
    await expect.poll(() => digestDays(extension)).toEqual([new Date().toISOString().slice(0, 10)]);
    await extension.killWorker();
    const inert = await extension.inertPage();
    await inert.evaluate(() => chrome.alarms.create("digest", { when: Date.now() }));
    // The alarm has fired and was handled once it is set to a later time.
    const isSetAnew = () =>
      inert.evaluate(async () => {
        const alarm = (await chrome.alarms.getAll()).find(({ name }) => name === "digest");
        return alarm !== undefined && alarm.scheduledTime > Date.now() + 1000;
      });
    await expect.poll(isSetAnew).toBe(true);
    await extension.restart();
    await extension.wakeWorker();
    expect(await digestDays(extension)).toHaveLength(1);

    const page = await extension.openPage("newtab.html");
    await page.getByRole("link", { name: "Your digest: 20 papers" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your digest");
    await expect(title(page)).toHaveText(latestTitles(replica)[0] ?? "");
    await expect(progress(page)).toContainText("1 of 20");
  });

  test("mutes a topic with a rule that can be undone", async ({ extension }) => {
    const ids = ["2606.00001", "2606.00002"];
    await putLibrary(extension, {
      papers: ids.map((id) => ({ id, title: `On ${id}`, aiKeywords: ["looms", "moons"] })),
      digests: [{ day: "2026-06-30", madeAt: Date.now(), papers: ids.join(" ") }],
    });
    const page = await extension.openPage("newtab.html#/digest/2026-06-30");
    await expect(title(page)).toHaveText("On 2606.00001");
    await page.keyboard.press("t");
    await expect(page.getByRole("list", { name: "Topics of this paper" })).toBeVisible();
    await page.keyboard.press("2");
    // The other paper is about this topic too, so nothing is left.
    await expect(page.getByRole("heading", { name: "You're done for today" })).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "moons" })).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(progress(page)).toContainText("2 left");
  });

  test("can be copied as text, mailed, downloaded as a feed, and printed", async ({ extension, replica }) => {
    const page = await openDigest(extension);
    const [first = ""] = latestTitles(replica);
    await extension.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await expect(page.locator(".digest-share")).toContainText("Copied 20 papers");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^# Daypaper digest, .*\n\n1\. \[/);

    const mail = await page.getByRole("link", { name: "E-mail" }).getAttribute("href");
    expect(mail?.length).toBeLessThanOrEqual(1800);
    expect(new URL(mail ?? "").searchParams.get("body")).toContain("https://huggingface.co/papers/");

    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Atom feed" }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toMatch(/^daypaper-digest-\d{4}-\d\d-\d\d\.atom$/);
    const feed = await readFile(await file.path(), "utf8");
    expect(feed).toContain("<title>Daypaper digest, ");
    expect(feed.match(/<entry>/g)).toHaveLength(20);

    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".digest-sheet > li")).toHaveCount(20);
    await expect(page.locator(".digest-sheet > li").first()).toContainText(first);
    for (const other of [".digest-card", ".digest-share", ".views", ".masthead-tools"]) {
      await expect(page.locator(other)).toBeHidden();
    }
  });
});
