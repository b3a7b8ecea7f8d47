import type { Page } from "@playwright/test";
import { SIZES } from "./opening.ts";
import type { Group, Row } from "./row.ts";
import { median, spread } from "./statistics.ts";
import { type Subject, settled } from "./subject.ts";
import { longestTask } from "./trace.ts";
import { traced } from "./traced.ts";
import { typeQuery } from "./typing.ts";
import { watchTyping } from "./watchTyping.ts";

/** The longest time that a task of a page may use a processor. */
const BUDGET_IN_MS = 50;

const ROUNDS = 3;

type Step = readonly [what: string, act: (page: Page, subject: Subject) => Promise<unknown>];

/** The steps in one tab, one after the other: the longest way that a new tab is used. */
const STEPS: readonly Step[] = [
  ["opening a new tab", (page, { extension }) => page.goto(extension.url("newtab.html"))],
  ["saving its first paper, and not", (page) => pressAll(page, "j", "s", "s")],
  ["opening its first paper", (page) => goTo(page, firstPaper)],
  ["typing a search", typeSearch],
  ["opening the ranking", (page) => goTo(page, () => "#/trending")],
  ["opening Saved", (page) => goTo(page, () => "#/saved")],
  ["opening Your reading", (page) => goTo(page, () => "#/reading")],
];

/** Measures the longest task of the page's main thread in each step of its use, with 20,000 papers stored. */
export async function measureTasks(subject: Subject): Promise<Row[]> {
  const longest = STEPS.map((): number[] => []);
  // The first round does not count: the browser compiles.
  for (let round = 0; round <= ROUNDS; round++) {
    await settled(subject.extension);
    const page = await subject.extension.context.newPage();
    await page.setViewportSize(SIZES.newtab);
    for (const [nth, [, act]] of STEPS.entries()) {
      const trace = await traced(page, async () => {
        await act(page, subject);
        await atRest(page);
      });
      if (round) longest[nth]?.push(longestTask(trace));
    }
    await page.close();
  }
  return STEPS.map(([what], nth) => longestTaskRow("tasks", `${what}, the longest task`, longest[nth] ?? []));
}

/** The row of one step: its longest task in each round, in milliseconds on a processor. */
export function longestTaskRow(group: Group, what: string, longest: readonly number[]): Row {
  const noise = spread(longest, median);
  return {
    group,
    what,
    unit: "ms",
    measured: median(longest),
    noise,
    budget: BUDGET_IN_MS,
    remark: "on a processor",
  };
}

async function pressAll(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function typeSearch(page: Page): Promise<void> {
  await page.evaluate(watchTyping);
  await page.keyboard.press("/");
  await typeQuery(page, "reinforcement learning");
}

/** Goes to another view of the same page. */
async function goTo(page: Page, address: (page: Page) => string | Promise<string>): Promise<void> {
  const hash = await address(page);
  await page.evaluate((hash) => location.assign(hash), hash);
}

async function firstPaper(page: Page): Promise<string> {
  return `#/paper/${await page.locator("article[data-paper]").first().getAttribute("data-paper")}`;
}

/** A page that has drawn nothing for this long, in milliseconds, has nothing left to draw. */
const QUIET = 500;

/** Resolves when the page shows papers, or a view that has none, and draws no more. */
async function atRest(page: Page): Promise<void> {
  await page.waitForSelector("main");
  await page.waitForLoadState("networkidle");
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, quiet);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, quiet);
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
    QUIET,
  );
}
