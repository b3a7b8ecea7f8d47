import { expect, expectBadge, LOW, press, test, titles } from "../harness/firefox.ts";
import { latestTitles } from "../harness/papers.ts";

test.describe("rules in Firefox", () => {
  test("a regular expression mutes papers in lists and badge, and Undo brings them back", async ({
    extension,
    replica,
  }) => {
    const all = latestTitles(replica);
    const list = await extension.openPage("newtab.html", LOW);
    await expect.poll(() => titles(list)).toEqual(all);
    const page = await extension.openPage("newtab.html#/rules");
    await page.waitForSelector(".rule-form input[type=radio]");
    await page.locator(".rule-form label:nth-of-type(2) input").click();
    await page.select(".rule-line select", "pattern");
    await page.waitForSelector(".rule-line input[data-kind=pattern]");
    await page.focus(".rule-line input[data-kind=pattern]");
    await page.keyboard.type("(\\w+\\s?)+");
    const preview = () => page.$eval(".rule-form", (form) => form.textContent ?? "");
    await expect.poll(preview).toContain(`Would have muted ${all.length} of ${all.length} papers`);
    await press(page, "Mute");
    await expectBadge(extension, 0);
    await expect.poll(() => titles(list)).toEqual([]);
    await press(page, "Undo");
    await expectBadge(extension, all.length);
    await expect.poll(() => titles(list)).toEqual(all);
  });
});
