import { expect, expectBadge, isPressed, LOW, press, test } from "../harness/firefox.ts";
import { latestTitles } from "../harness/papers.ts";
import { until } from "../harness/until.ts";

test.use({ isLongDay: true });

test("the library is backed up, and restored after the browser has cleared it", async ({
  extension,
  replica,
}) => {
  const all = latestTitles(replica);
  const [title = ""] = all;
  const page = await extension.openPage("newtab.html", LOW);
  await press(page, "Save", title);
  await expectBadge(extension, all.length - 1);
  const options = await extension.openPage("options.html");
  await press(options, "Back up now");
  const said = () => options.$eval(".backups", (section) => section.textContent ?? "");
  await expect.poll(said).toContain("1 saved paper");
  await page.close();

  await (await extension.inertPage()).evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase("daypaper");
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
  const again = await extension.openPage("newtab.html#/saved", LOW);
  const alert = () => again.evaluate(() => document.querySelector('[role="alert"]')?.textContent ?? "");
  await expect.poll(alert).toContain("Your library is gone");
  const label = await until(
    () => again.evaluate(() => document.querySelector('[aria-label^="Restore: "]')?.ariaLabel ?? ""),
    "a backup to restore",
  );
  await press(again, label);
  await expect.poll(() => isPressed(again, "Save", title).catch(() => undefined)).toBe("true");
});
