import type { Page } from "@playwright/test";
import { card, expect, expectBadge, test, titles } from "../harness/chromium.ts";
import type { ChromiumExtension } from "../harness/chromium-extension.ts";
import { latestDay, latestTitles, titlesOf } from "../harness/papers.ts";

/** The import, open over the options. */
async function openImport(extension: ChromiumExtension): Promise<Page> {
  const page = await extension.openPage("options.html");
  await page.getByRole("button", { name: "Import…" }).click();
  await expect(page.getByRole("dialog", { name: "Import" })).toBeVisible();
  return page;
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel("Or paste it").fill(text);
  await page.getByRole("button", { name: "Continue" }).click();
}

const file = (text: string, name: string) => ({ name, mimeType: "", buffer: Buffer.from(text) });

test.describe("import", () => {
  test("a file is read, previewed, stored, and undone in one step", async ({ extension, replica }) => {
    const all = latestTitles(replica);
    const [listed] = replica.papers(latestDay(replica));
    const page = await openImport(extension);
    const bibtex = `@misc{a, eprint={${listed?.paper.id}}, title={Another {Title}}, annote={A note}}
      @misc{b, eprint={2401.00001}, title={Not {Listed}}}
      @misc{c, title={On paper}}
      @misc{d, title={Cut`;
    await page.locator("input[type=file]").setInputFiles(file(bibtex, "library.bib"));
    const dialog = page.getByRole("dialog", { name: "Import" });
    await expect(dialog).toContainText("2 papers will be added to your library");
    // The details from Hugging Face stay.
    await expect(dialog).toContainText(all[0] ?? "");
    await expect(dialog).toContainText("Not Listed");
    await expect(dialog).toContainText("No arXiv ID or link found (“On paper”)");
    await expect(dialog).toContainText("Damaged or incomplete (“d”)");
    await expectBadge(extension, all.length);

    await page.getByRole("button", { name: "Import 2 papers" }).click();
    await expect(dialog.getByRole("status")).toHaveText("Imported: 2 papers.");
    await expectBadge(extension, all.length - 1);
    const saved = await extension.openPage("newtab.html#/saved");
    await expect.poll(() => titles(saved)).toEqual(expect.arrayContaining([all[0], "Not Listed"]));

    await dialog.getByRole("button", { name: "Undo" }).click();
    await expect(dialog.getByRole("status")).toContainText("Undone");
    await expect(saved.getByText("Nothing saved yet")).toBeVisible();
    await expectBadge(extension, all.length);
  });

  test("papers with nothing but an id get their titles from Hugging Face", async ({ extension, replica }) => {
    const [known] = replica.papers(latestDay(replica)).slice(-1);
    const day = replica.days.at(-1) ?? "";
    const older = replica.papers(day)[0];
    const page = await openImport(extension);
    await paste(page, `https://arxiv.org/abs/${older?.paper.id}v2, ${known?.paper.id} and arXiv:2401.00001`);
    await page.getByRole("button", { name: "Import 3 papers" }).click();
    const saved = await extension.openPage("newtab.html#/saved");
    const named = titlesOf([older, known].filter((each) => each !== undefined));
    await expect
      .poll(async () => (await titles(saved)).sort())
      .toEqual([...named, "arXiv 2401.00001"].sort());
    await expect(card(saved, "arXiv 2401.00001")).toBeVisible();
  });

  test("a text that cannot be read gets a message, and the pasted text stays", async ({ extension }) => {
    const page = await openImport(extension);
    await paste(page, '{"format":"daypaper","version":2,"fields":[]}');
    await expect(page.getByRole("dialog").getByRole("alert")).toContainText("written by a newer Daypaper");
    await expect(page.getByLabel("Or paste it")).toHaveValue(/"version":2/);
    await page.locator("input[type=file]").setInputFiles(file("\0", "picture.png"));
    await expect(page.getByRole("dialog").getByRole("alert")).toContainText("not a text file");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  test("cancelling a long import leaves nothing half-done", async ({ extension }) => {
    const page = await openImport(extension);
    const ids = Array.from({ length: 15_000 }, (_, i) => `2401.${10_000 + i}`);
    await page.locator("input[type=file]").setInputFiles(file(ids.join("\n"), "ids.txt"));
    await page.getByRole("button", { name: "Import 15,000 papers" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect(page.getByRole("button", { name: "Import 15,000 papers" })).toBeVisible();
    const saved = await extension.openPage("newtab.html#/saved");
    await expect(saved.getByText("Nothing saved yet")).toBeVisible();
  });
});
