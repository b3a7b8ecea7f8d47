import { setTimeout } from "node:timers/promises";
import { expect, expectBadge, test, titles, withoutSeeing } from "../harness/chromium.ts";
import type { ChromiumExtension } from "../harness/chromium-extension.ts";
import { latestDay, latestTitles } from "../harness/papers.ts";

declare const chrome: { alarms: { create(name: string, when: { when: number }): Promise<void> } };

/**
 * Fires the refresh alarm until it has an effect. A refresh that is just ending sets the alarm again and so
 * cancels one that was due at once.
 */
async function ringUntil(
  extension: ChromiumExtension,
  isDone: () => Promise<boolean> | boolean,
): Promise<void> {
  const page = await extension.inertPage();
  let next = 0;
  const ask = async () => {
    if (performance.now() >= next) {
      next = performance.now() + 1000;
      await page.evaluate(() => chrome.alarms.create("refresh", { when: Date.now() }));
    }
    return isDone();
  };
  await expect.poll(ask, { intervals: [1], timeout: 20_000 }).toBe(true);
}

/** The time of the last successful refresh, from the database. */
async function refreshedAt(extension: ChromiumExtension): Promise<number> {
  const page = await extension.inertPage();
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open("daypaper");
        opening.onsuccess = () => {
          const db = opening.result;
          const row = db.transaction("following").objectStore("following").get("following");
          row.onsuccess = () => {
            db.close();
            resolve(row.result?.refreshedAt ?? 0);
          };
        };
      }),
  );
}

/** When to kill the worker during a refresh, in milliseconds after its first request. */
const POINTS = [0, 2, 4, 8, 12, 16, 24, 32, 48, 64, 96, 128];

test.describe("the worker", () => {
  test.use({ isLongDay: true });

  test("loses no paper and counts none twice when it is killed anywhere in a refresh", async ({
    extension,
    replica,
  }) => {
    test.setTimeout(180_000);
    const day = latestDay(replica);
    const full = replica.papers(day).length;
    replica.grow(day, full - 2 * POINTS.length);
    await extension.restart();
    let count = full;
    for (const [at, point] of POINTS.entries()) {
      replica.grow(day, full - 2 * (POINTS.length - 1 - at));
      replica.clearRequests();
      await ringUntil(extension, () => replica.requests.length > 0);
      await setTimeout(point); // waits for nothing: it only moves to another point of the work
      await extension.killWorker();
      const killedAt = Date.now();
      await ringUntil(extension, async () => (await refreshedAt(extension)) > killedAt);
      count = replica.papers(day).length;
      await expectBadge(extension, count);
    }
    expect(count).toBe(full);
    const page = await withoutSeeing(extension, "popup.html");
    await expect.poll(() => titles(page)).toEqual(latestTitles(replica));
  });

  test("catches up when it wakes after it was killed waiting for its very first answer", async ({
    install,
    replica,
  }) => {
    replica.failWith("slow", { times: 1 });
    const extension = await install();
    await expect.poll(() => replica.requests.length).toBe(1);
    await extension.killWorker();
    expect(await extension.badge()).toBe("");
    await extension.wakeWorker();
    await expectBadge(extension, latestTitles(replica).length);
  });

  test("keeps the badge exact while it sleeps and pages change marks", async ({ extension, replica }) => {
    const count = latestTitles(replica).length;
    const page = await withoutSeeing(extension, "popup.html");
    await extension.killWorker();
    await page.getByRole("button", { name: "Mark all as read" }).dispatchEvent("click");
    await expectBadge(extension, 0);
    await page.getByRole("button", { name: "Undo" }).dispatchEvent("click");
    await expectBadge(extension, count);
  });

  test("wakes for the alarm and finds new papers", async ({ extension, replica }) => {
    const day = latestDay(replica);
    replica.grow(day, 50);
    await extension.restart();
    await extension.killWorker();
    replica.grow(day, undefined);
    await ringUntil(extension, async () => (await extension.badge()) === String(replica.papers(day).length));
  });
});
