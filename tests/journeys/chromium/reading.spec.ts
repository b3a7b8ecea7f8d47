import type { Page } from "@playwright/test";
import type { Replica } from "../../replica/server.ts";
import { violations } from "../harness/axe.ts";
import { card, expect, test } from "../harness/chromium.ts";
import type { ChromiumExtension } from "../harness/chromium-extension.ts";
import { putMarks } from "../harness/database.ts";
import { latestDay, latestTitles } from "../harness/papers.ts";

const DAY = 86_400_000;

const figure = (page: Page, name: string) => page.getByRole("figure", { name, exact: true });

/** The rows of the table behind a picture, which is opened for it. */
async function tableOf(page: Page, name: string): Promise<string[][]> {
  await figure(page, name).getByText("Table", { exact: false }).first().click();
  const rows = figure(page, name).locator("tbody tr");
  await expect(rows.first()).toBeVisible();
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? "")),
  );
}

/** Reads four papers of the latest day a second from each other, on the day of their saving and days later. */
async function putReading(extension: ChromiumExtension, replica: Replica): Promise<void> {
  const now = Date.now();
  const waits = [0, 2, 5, 60];
  const papers = replica.papers(latestDay(replica)).slice(0, waits.length);
  const rows = papers.map(({ paper }, i) => {
    const readAt = now - i * 1000;
    const savedAt = readAt - (waits[i] ?? 0) * DAY;
    return { paperId: paper.id, readAt, savedAt, changedAt: { read: readAt, saved: savedAt } };
  });
  await putMarks(extension, rows);
}

const sumOf = (rows: string[][], column: number) => rows.reduce((sum, row) => sum + Number(row[column]), 0);

test.describe("your reading", () => {
  test("says what will be there, and counts what is read meanwhile", async ({ extension, replica }) => {
    const page = await extension.openPage("newtab.html");
    await page.getByRole("link", { name: "Your reading" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your reading");
    await expect(page.getByRole("heading", { name: "Nothing read or saved yet" })).toBeVisible();

    const other = await extension.openPage("newtab.html");
    const [one = ""] = latestTitles(replica);
    await card(other, one).getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("0 papers read and 1 saved in the last")).toBeVisible();
    await page.goBack();
    await expect(page.getByRole("article").first()).toBeVisible();
  });

  test("has a table behind each picture that says the same", async ({ extension, replica }) => {
    await putReading(extension, replica);
    const problems: string[] = [];
    const page = await extension.context.newPage();
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(extension.url("newtab.html#/reading"));
    await expect(page.getByText("4 papers read and 4 saved in the last 53 weeks.")).toBeVisible();

    const days = await tableOf(page, "Day by day");
    expect([sumOf(days, 1), sumOf(days, 2)]).toEqual([4, 4]);
    const weeks = await tableOf(page, "Week on week");
    expect(weeks).toHaveLength(53);
    expect([sumOf(weeks, 1), sumOf(weeks, 2)]).toEqual([4, 4]);
    expect(await tableOf(page, "From saved to read")).toEqual([
      ["Same day", "1"],
      ["3 days", "1"],
      ["A week", "1"],
      ["A month", "0"],
      ["Longer", "1"],
    ]);
    await expect(figure(page, "From saved to read")).toContainText("half had waited 3.5 days or less");
    await expect(figure(page, "Week on week").locator("canvas")).toBeVisible();
    expect(problems).toEqual([]);
  });

  test("leads from a topic to the papers about it", async ({ extension, replica }) => {
    await putReading(extension, replica);
    const page = await extension.openPage("newtab.html#/reading");
    const topics = figure(page, "Topics read most").getByRole("listitem");
    const name = (await topics.first().getByRole("link").textContent()) ?? "";
    await topics.first().getByRole("link").click();
    await expect(page.getByRole("button", { name: `About ${name.toLowerCase()}` })).toBeVisible();
    await expect(page.getByRole("article").first()).toBeVisible();
    await page.goBack();
    await expect(topics.first()).toBeVisible();
  });

  test("is accessible and fits every width", async ({ extension, replica }) => {
    await putReading(extension, replica);
    const page = await extension.openPage("newtab.html#/reading");
    await tableOf(page, "Day by day");
    await tableOf(page, "Topics read most");
    expect(await violations(page)).toEqual([]);
    for (const width of [320, 400, 768, 1099, 1440, 2560, 360]) {
      await page.setViewportSize({ width, height: 900 });
      const excess = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await expect.poll(excess, { message: `${width} px` }).toBeLessThanOrEqual(0);
      const canvas = figure(page, "Week on week").locator("canvas");
      await expect.poll(async () => (await canvas.boundingBox())?.width).toBeGreaterThan(200);
    }
  });
});
