import { expect, press, test, titles } from "../harness/firefox.ts";

test.describe("import in Firefox", () => {
  test("a pasted text is read, stored and undone", async ({ extension }) => {
    const page = await extension.openPage("options.html");
    await press(page, "Import…");
    await page.waitForSelector(".import textarea");
    await page.type(".import textarea", "@misc{a, eprint={2401.00001}, title={Not {Listed}}}");
    await press(page, "Continue");
    await press(page, "Import 1 paper");
    const said = () => page.$eval(".import-said", (element) => element.textContent ?? "");
    await page.waitForSelector(".import-said");
    expect(await said()).toBe("Imported: 1 paper.");
    const saved = await extension.openPage("newtab.html#/saved");
    await expect.poll(() => titles(saved)).toEqual(["Not Listed"]);
    await press(page, "Undo");
    await expect.poll(said).toContain("Undone");
    await expect.poll(() => titles(saved)).toEqual([]);
  });
});
