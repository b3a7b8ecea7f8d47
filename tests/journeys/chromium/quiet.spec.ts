import { expect, test } from "../harness/chromium.ts";
import { digestDays, switchOnDigests } from "../harness/digest.ts";

declare const chrome: {
  alarms: { getAll(): Promise<{ name: string }[]> };
  permissions: { getAll(): Promise<{ permissions: string[] }>; request(wanted: object): Promise<boolean> };
};

test.describe("quiet by default", () => {
  test("a new profile wakes only for papers and backups, asks for nothing else, and says nothing", async ({
    extension,
    replica,
  }) => {
    const page = await extension.openPage("newtab.html#/digest");
    await expect(page.getByRole("heading", { name: "No digest yet" })).toBeVisible();
    const front = await extension.openPage("newtab.html");
    await expect(front.getByRole("article").first()).toBeVisible();
    await extension.killWorker();
    await extension.wakeWorker();
    const inert = await extension.inertPage();
    const names = () =>
      inert.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name).sort());
    await expect.poll(names).toEqual(["backup", "refresh"]);
    const { permissions } = await inert.evaluate(() => chrome.permissions.getAll());
    expect(permissions).not.toContain("notifications");
    expect(await inert.evaluate(() => "notifications" in chrome)).toBe(false);
    expect(await digestDays(extension)).toEqual([]);
    await expect(front.locator(".digest-waiting, audio, video[autoplay]")).toHaveCount(0);
    const paths = replica.requests
      .map(({ path }) => path)
      .filter((path) => !path.startsWith("/api/daily_papers"));
    expect(paths.filter((path) => path.startsWith("/api"))).toEqual([]);
  });

  for (const isAllowed of [true, false]) {
    test(`notifications stay off until the browser is asked and ${isAllowed ? "allows" : "refuses"} them`, async ({
      extension,
    }) => {
      await switchOnDigests(extension, { digestTime: "23:59", digestSince: Date.now() });
      const page = await extension.context.newPage();
      // A test cannot answer the browser's own prompt.
      await page.addInitScript((answer) => {
        const asked: object[] = [];
        Object.assign(globalThis, { asked });
        chrome.permissions.request = async (wanted) => {
          asked.push(wanted);
          return answer;
        };
      }, isAllowed);
      await page.goto(extension.url("options.html"));
      // No browser lists this time zone.
      await expect(page.getByRole("combobox", { name: "Time zone" })).toHaveValue("UTC");
      const box = page.getByLabel("Show a silent notification when a digest is ready");
      await expect(box).not.toBeChecked();
      const asked = () => page.evaluate(() => (globalThis as unknown as { asked: object[] }).asked);
      expect(await asked()).toEqual([]);
      await box.click();
      await expect(page.getByText("Saved.")).toBeVisible();
      expect(await asked()).toEqual([{ permissions: ["notifications"] }]);
      await expect(box).toBeChecked({ checked: isAllowed });
      await expect(page.getByText("Notifications weren't allowed")).toHaveCount(isAllowed ? 0 : 1);
    });
  }
});
