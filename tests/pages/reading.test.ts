import { beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { run } from "../../utils/actions/actions";
import { refresh } from "../../utils/fetch/refresh/refresh";
import { db } from "../../utils/store/db/database";
import { NOON } from "../support/fresh.ts";
import { violations } from "./harness/axe.ts";
import { type Hub, startHub } from "./harness/hub.ts";
import { expectNoExcess } from "./harness/onPage.ts";
import { openNewTab } from "./harness/openPages.ts";

const DAY = 86_400_000;

const figure = (name: string) => page.getByRole("figure", { name, exact: true });
const idsOf = (hub: Hub) => hub.papers(hub.days[0] ?? "").map(({ paper }) => paper.id);
const sumOf = (rows: string[][], column: number) => rows.reduce((sum, row) => sum + Number(row[column]), 0);

let hub: Hub;

beforeEach(async () => {
  hub = await startHub();
  await refresh("now");
});

/** Opens the table behind a chart and returns its rows. */
async function tableOf(name: string): Promise<string[][]> {
  await figure(name).getByText("Table").first().click();
  const rows = () => [...figure(name).element().querySelectorAll("tbody tr")];
  await expect.poll(() => rows().length).toBeGreaterThan(0);
  return rows().map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? ""));
}

/** Reads four papers of the latest day, a second apart: on the day they were saved and days later. */
async function putReading(): Promise<void> {
  const waits = [0, 2, 5, 60];
  const rows = idsOf(hub)
    .slice(0, waits.length)
    .map((paperId, i) => {
      const readAt = NOON - i * 1000;
      const savedAt = readAt - (waits[i] ?? 0) * DAY;
      return { paperId, readAt, savedAt, changedAt: { read: readAt, saved: savedAt } };
    });
  await db.marks.bulkPut(rows);
}

describe("your reading", () => {
  it("says what it will show, and counts papers that are read meanwhile", async () => {
    await openNewTab();
    await page.getByRole("link", { name: "Your reading" }).click();
    await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("Your reading");
    await expect.element(page.getByRole("heading", { name: "Nothing read or saved yet" })).toBeVisible();
    await run("mark", [idsOf(hub).slice(0, 1), "saved", true]);
    await expect.element(page.getByText("0 papers read and 1 saved in the past year")).toBeVisible();
    history.back();
    await expect.element(page.getByRole("article").first()).toBeVisible();
  });

  it("has a table with the same data behind each chart", async () => {
    await putReading();
    await openNewTab("#/reading");
    await expect.element(page.getByText("4 papers read and 4 saved in the past year.")).toBeVisible();
    const days = await tableOf("Day by day");
    expect([sumOf(days, 1), sumOf(days, 2)]).toEqual([4, 4]);
    const weeks = await tableOf("Week by week");
    expect(weeks).toHaveLength(53);
    expect([sumOf(weeks, 1), sumOf(weeks, 2)]).toEqual([4, 4]);
    expect(await tableOf("From saved to read")).toEqual([
      ["Same day", "1"],
      ["3 days", "1"],
      ["A week", "1"],
      ["A month", "0"],
      ["Longer", "1"],
    ]);
    await expect.element(figure("From saved to read")).toMatchTextContent("The median wait was 3.5 days.");
    await expect.poll(() => figure("Week by week").element().querySelector("canvas")).not.toBeNull();
  });

  it("is accessible and fits every width", async () => {
    await putReading();
    await openNewTab("#/reading");
    await tableOf("Day by day");
    await tableOf("Most-read topics");
    expect(await violations()).toEqual([]);
    const canvas = () => figure("Week by week").element().querySelector("canvas");
    await expectNoExcess([320, 400, 768, 1099, 1440, 2560, 360], () =>
      expect.poll(() => canvas()?.getBoundingClientRect().width).toBeGreaterThan(200),
    );
  });
});
