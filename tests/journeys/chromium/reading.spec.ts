import type { Page } from "@playwright/test";
import type { Replica } from "../../replica/server.ts";
import { expect, test } from "../harness/chromium.ts";
import type { ChromiumExtension } from "../harness/chromium-extension.ts";
import { putMarks } from "../harness/database.ts";
import { latestDay } from "../harness/papers.ts";

const DAY = 86_400_000;

const figure = (page: Page, name: string) => page.getByRole("figure", { name, exact: true });

/** Reads four papers of the latest day, a second apart: on the day they were saved and days later. */
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

test.describe("your reading", () => {
  test("is drawn without an error, and a topic leads to the papers about it", async ({
    extension,
    replica,
  }) => {
    await putReading(extension, replica);
    const page = await extension.context.newPage();
    const problems: string[] = [];
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    page.on("pageerror", (error) => problems.push(error.message));
    await page.goto(extension.url("newtab.html#/reading"));
    await expect(figure(page, "Week by week").locator("canvas")).toBeVisible();
    const topics = figure(page, "Most-read topics").getByRole("listitem");
    const name = (await topics.first().getByRole("link").textContent()) ?? "";
    await topics.first().getByRole("link").click();
    await expect(page.getByRole("button", { name: `About ${name.toLowerCase()}` })).toBeVisible();
    await expect(page.getByRole("article").first()).toBeVisible();
    await page.goBack();
    await expect(topics.first()).toBeVisible();
    expect(problems).toEqual([]);
  });
});
