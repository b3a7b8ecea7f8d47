import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { TestList } from "./listsPut.ts";
import { SIZES } from "./opening.ts";
import type { Row } from "./row.ts";
import { scroll } from "./scrolling.ts";
import { drawn, type StaticExtension } from "./staticExtension.ts";
import { mean, median, spread } from "./statistics.ts";
import { type Subject, settled } from "./subject.ts";
import { longestTaskRow } from "./tasks.ts";
import type { Scroll } from "./trace.ts";

/** Sixty frames a second. The clock of frames is not quite even. */
const FRAME_BUDGET_IN_MS = 17;

/**
 * A search with more results than fit on a screen. It is sorted, so that all results are read and not only
 * the best hundred.
 */
const SEARCH = "#/search?q=learning&in=here&sort=upvotes";
/** How far the results are scrolled, in pixels: some hundred papers. */
const SEARCH_REACH = 16_000;

const SCROLLS = 3;

/**
 * Scrolls through long lists and counts the frames that the compositor draws. On shared processors without a
 * graphics card the compositor misses some frames whatever the page does, so a page of the same cards without
 * code is scrolled in turn. If both miss as many frames, Daypaper causes no misses. The main thread delays no
 * frame, unless it draws too late what is scrolled to.
 * @param month a long list
 * @param put puts the list into the database, as if just fetched
 */
export async function scrollRows(
  subject: Subject,
  statics: StaticExtension,
  month: TestList,
  put: () => Promise<void>,
): Promise<Row[]> {
  const url = (hash: string) => subject.extension.url(`newtab.html${hash}`);
  const scrolled = async (address: string, most?: number, atEnd?: (page: Page) => Promise<void>) => {
    await put();
    await settled(subject.extension);
    const page = await subject.extension.context.newPage();
    await page.setViewportSize(SIZES.newtab);
    await page.goto(address);
    await page.waitForSelector("article");
    await page.waitForLoadState("networkidle");
    const result = await scroll(page, most);
    await atEnd?.(page);
    await page.close();
    return result;
  };
  const keepStill = async (page: Page) => {
    const count = await page.locator("article").count();
    if (count !== month.papers) throw new Error(`of ${month.papers} papers ${count} were drawn`);
    await writeFile(join(statics.folder, "list.html"), await page.evaluate(drawn));
  };
  await scrolled(url(`#/${month.key}`), undefined, keepStill);
  const all: Record<"list" | "still" | "search", Scroll[]> = { list: [], still: [], search: [] };
  for (let nth = 0; nth < SCROLLS; nth++) {
    all.list.push(await scrolled(url(`#/${month.key}`)));
    all.still.push(await scrolled(statics.url("list.html")));
    all.search.push(await scrolled(url(SEARCH), SEARCH_REACH));
  }
  const list = `scrolling ${month.papers} papers`;
  return [
    { ...frameRow(`${list}, from frame to frame`, all.list), budget: FRAME_BUDGET_IN_MS },
    frameRow(`${list} of a static page, from frame to frame`, all.still),
    workRow(`${list}, the main thread's work a frame`, all.list),
    workRow(`${list} of a static page, the main thread's work a frame`, all.still),
    taskRow(`${list}, the longest task`, all.list),
    {
      ...frameRow("scrolling what a search finds, from frame to frame", all.search),
      budget: FRAME_BUDGET_IN_MS,
    },
    taskRow("scrolling what a search finds, the longest task", all.search),
  ];
}

function frameRow(what: string, scrolls: readonly Scroll[]): Row {
  const intervals = scrolls.flatMap((each) => each.intervals);
  const inTime = intervals.filter((each) => each < 1.5 * FRAME_BUDGET_IN_MS).length / intervals.length;
  return {
    group: "lists",
    what,
    unit: "ms",
    measured: median(intervals),
    noise: spread(intervals, median),
    remark: `${(100 * inTime).toFixed(0)} % in time, ${(1000 / mean(intervals)).toFixed(0)} frames a second`,
  };
}

function workRow(what: string, scrolls: readonly Scroll[]): Row {
  const longest = Math.max(0, ...scrolls.flatMap((each) => each.longTasks));
  const count = scrolls.reduce((sum, each) => sum + each.longTasks.length, 0) / scrolls.length;
  return {
    group: "lists",
    what,
    unit: "ms",
    measured: mean(scrolls.map((each) => each.workPerFrame)),
    remark: `${count.toFixed(0)} tasks longer than a frame, the longest ${longest.toFixed(0)} ms`,
  };
}

function taskRow(what: string, scrolls: readonly Scroll[]): Row {
  const longest = scrolls.map(({ longTasks }) => Math.max(0, ...longTasks));
  return longestTaskRow("lists", what, longest);
}
