import { expect, test, titles } from "../harness/firefox.ts";
import { latestTitles } from "../harness/papers.ts";

declare const browser: {
  alarms: { getAll(): Promise<{ name: string }[]> };
  permissions: { getAll(): Promise<{ permissions: string[] }> };
  storage: { local: { set(values: object): Promise<void> } };
};

test.describe("a digest in Firefox", () => {
  test("comes at the chosen hour, can be gone through by key, and ends", async ({ extension, replica }) => {
    const all = latestTitles(replica).slice(0, 20);
    const inert = await extension.inertPage();
    await inert.evaluate(() => {
      const settings = { digestEvery: "day", digestTime: "00:00", digestZone: "UTC" };
      return browser.storage.local.set({ settings });
    });
    const page = await extension.openPage("newtab.html#/digest");
    await expect.poll(() => titles(page)).toEqual([all[0]]);
    await page.keyboard.press("s");
    await expect.poll(() => titles(page)).toEqual([all[1]]);
    await page.keyboard.press("x");
    await expect.poll(() => titles(page)).toEqual([all[2]]);
    await page.keyboard.press("u");
    await expect.poll(() => titles(page)).toEqual([all[1]]);
    for (const title of all.slice(1)) {
      await expect.poll(() => titles(page)).toEqual([title]);
      await page.keyboard.press("x");
    }
    await expect
      .poll(() => page.$$eval(".digest-done h2", ([heading]) => heading?.textContent))
      .toBe("You're done for today");
  });

  test("exists only if switched on: else no alarm and no permission to notify", async ({ extension }) => {
    const inert = await extension.inertPage();
    const names = () =>
      inert.evaluate(async () => (await browser.alarms.getAll()).map(({ name }) => name).sort());
    await expect.poll(names).toEqual(["backup", "refresh"]);
    const { permissions } = await inert.evaluate(() => browser.permissions.getAll());
    expect(permissions).not.toContain("notifications");
  });
});
