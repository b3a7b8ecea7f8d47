import { expect, press, test, titles } from "../harness/firefox.ts";

test.describe("search in Firefox", () => {
  test("finds stored papers while the user types, and Enter asks Hugging Face", async ({
    extension,
    replica,
  }) => {
    const page = await extension.openPage("newtab.html#/search");
    await page.waitForSelector(".search-box input");
    await page.focus(".search-box input");
    await page.keyboard.type("the");
    await expect.poll(async () => (await titles(page)).length).toBeGreaterThan(2);
    expect(replica.requests.some(({ path }) => path.endsWith("/papers/search"))).toBe(false);
    await page.keyboard.press("Enter");
    const note = () => page.$eval(".search-note", (element) => element.textContent ?? "");
    await expect.poll(note).toContain("on Hugging Face, just now");
    const [title = ""] = await titles(page);
    await press(page, "Save", title);
    const saved = await extension.openPage("newtab.html#/saved");
    await expect.poll(() => titles(saved)).toEqual([title]);
  });
});
