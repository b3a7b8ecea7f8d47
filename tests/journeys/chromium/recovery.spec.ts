import { expectShown, openSaved, press, saveAndBackUp } from "../harness/backups.ts";
import { card, expect, test, withoutSeeing } from "../harness/chromium.ts";
import { databaseVersion, deleteDatabase } from "../harness/database.ts";
import { latestTitles } from "../harness/papers.ts";

test.describe("the library", () => {
  test("is backed up by the worker, and restored after the browser has cleared it", async ({
    extension,
    replica,
  }) => {
    const [one = "", two = ""] = latestTitles(replica);
    await saveAndBackUp(extension, [one, two]);
    await deleteDatabase(extension);

    const page = await openSaved(extension);
    await expect(page.getByRole("alert")).toContainText("Your library is gone");
    await expect(page.getByRole("listitem")).toContainText(["2 saved papers"]);
    await press(page, /^Restore/);
    await expectShown(page, [one, two]);

    const again = await withoutSeeing(extension, "popup.html");
    await expect(card(again, one)).toHaveCount(1);
    await expect(again.getByRole("alert")).toHaveCount(0);
  });

  test("is not offered again after a fresh start, but stays among the backups", async ({
    extension,
    replica,
  }) => {
    const [one = ""] = latestTitles(replica);
    await saveAndBackUp(extension, [one]);
    await deleteDatabase(extension);
    const page = await openSaved(extension);
    await press(page, "Start with an empty library");
    await expect(page.getByText("Nothing saved yet")).toHaveCount(1);
    await page.reload();
    await expect(page.getByText("Nothing saved yet")).toHaveCount(1);

    const options = await extension.openPage("options.html");
    await options.getByRole("button", { name: /^Restore/ }).click();
    await expect(options.locator(".backups-said")).toContainText("Restored the backup");
    await expectShown(page, [one]);
  });

  test("of a newer Daypaper stays untouched until a backup replaces it", async ({ extension, replica }) => {
    const [one = "", two = ""] = latestTitles(replica);
    await saveAndBackUp(extension, [one, two]);
    await databaseVersion(extension, 990);

    const page = await openSaved(extension);
    await expect(page.getByRole("alert")).toContainText("made by a newer Daypaper");
    await page.reload();
    await expect(page.getByRole("alert")).toContainText("made by a newer Daypaper");
    expect(await databaseVersion(extension)).toBe(990);

    // The first number is what the database itself still holds.
    await press(page, /^Restore/, 1);
    await expectShown(page, [one, two]);
    expect(await databaseVersion(extension)).toBeLessThan(990);
  });
});
