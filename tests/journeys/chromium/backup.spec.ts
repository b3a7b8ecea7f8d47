import { readFile } from "node:fs/promises";
import { save, saveAndBackUp } from "../harness/backups.ts";
import { card, expect, expectBadge, test, withoutSeeing } from "../harness/chromium.ts";
import { putSaved } from "../harness/database.ts";
import { latestTitles } from "../harness/papers.ts";

const DAY = 86_400_000;

test.describe("the library", () => {
  test("is restored in the options, and any page can undo that", async ({ extension, replica }) => {
    const [one = "", two = ""] = latestTitles(replica);
    await saveAndBackUp(extension, [one]);
    const page = await extension.openPage("newtab.html");
    // This page opens on its snapshot. Until it is live it keeps clicks of people, but not of scripts.
    await card(page, two).getByRole("button", { name: "Save", exact: true }).click();
    await expect(card(page, two).getByRole("button", { name: "Save", pressed: true })).toHaveCount(1);

    const options = await extension.openPage("options.html");
    await options.getByRole("button", { name: "Back up now" }).click();
    await expect(options.getByText("Backed up.")).toBeVisible();
    await expect(options.getByRole("listitem")).toContainText(["2 saved papers", "1 saved paper"]);
    await options
      .getByRole("button", { name: /^Restore/ })
      .nth(1)
      .click();
    await expect(options.getByText("Restored the backup")).toBeVisible();
    await expect(card(page, two).getByRole("button", { name: "Save", pressed: false })).toHaveCount(1);
    await page.keyboard.press("u");
    await expect(card(page, two).getByRole("button", { name: "Save", pressed: true })).toHaveCount(1);
  });

  test("is downloaded as a file with everything that only the user has", async ({ extension, replica }) => {
    const [one = ""] = latestTitles(replica);
    await saveAndBackUp(extension, [one]);
    const options = await extension.openPage("options.html");
    await expect(options.getByText("You haven't downloaded a backup yet.")).toBeVisible();
    for (const name of ["Download a backup", /^Download: /]) {
      const [download] = await Promise.all([
        options.waitForEvent("download"),
        options.getByRole("button", { name }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^daypaper-\d{4}-\d\d-\d\d\.json$/);
      const file = JSON.parse(await readFile(await download.path(), "utf8"));
      expect(file).toMatchObject({ format: "daypaper", version: 1, settings: { theme: "system" } });
      expect(file.papers.map(({ title }: { title: string }) => title)).toContain(one);
      expect(file.fields).toContainEqual(expect.objectContaining({ table: "marks", field: "saved" }));
    }
    await expect(options.getByText("Last downloaded just now.")).toBeVisible();
  });

  test("shows a quiet reminder when it is large and was not downloaded for a month", async ({
    extension,
  }) => {
    const ids = Array.from({ length: 10 }, (_, i) => `2601.${10_000 + i}`);
    await putSaved(extension, ids, Date.now() - 31 * DAY);
    const options = await extension.openPage("options.html");
    const reminder = options.getByText("You haven't downloaded a backup in 30 days.");
    await expect(reminder).toBeVisible();
    await options.getByRole("button", { name: "Not now" }).click();
    await expect(reminder).toHaveCount(0);
    await options.reload();
    await expect(options.getByRole("button", { name: "Download a backup" })).toBeVisible();
    await expect(options.getByText("You haven't downloaded a backup yet.")).toBeVisible();
    await expect(reminder).toHaveCount(0);
  });

  test("undoes the popup's changes after the popup was closed", async ({ extension, replica }) => {
    const all = latestTitles(replica);
    const popup = await withoutSeeing(extension, "popup.html");
    for (const title of all.slice(0, 3)) await save(popup, title);
    await expectBadge(extension, all.length - 3);
    await popup.close();
    const page = await withoutSeeing(extension, "newtab.html");
    await expect(card(page, all[0] ?? "")).toHaveCount(1);
    for (const left of [2, 1, 0]) {
      await page.keyboard.press("u");
      await expectBadge(extension, all.length - left);
    }
  });
});
