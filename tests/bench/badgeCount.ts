import type { Row } from "./row.ts";
import { median, spread } from "./statistics.ts";
import type { Subject } from "./subject.ts";

const PRESSES = 10;

declare const chrome: { action: { getBadgeText(of: object): Promise<string> } };

/** The time from pressing Save until the badge shows one paper less, and back again. For information only. */
export async function measureBadge(small: Subject, large: Subject): Promise<Row[]> {
  const row = async (subject: Subject, papers: string): Promise<Row> => {
    const times = await pressSave(subject);
    const what = `Save pressed until the badge has changed, with ${papers} papers`;
    return { group: "large", what, unit: "ms", measured: median(times), noise: spread(times, median) };
  };
  return [await row(large, "20,000"), await row(small, "50")];
}

async function pressSave({ extension }: Subject): Promise<number[]> {
  const page = await extension.context.newPage();
  // The window is so low that no card is on screen: a card that became seen would change the badge too.
  await page.setViewportSize({ width: 1000, height: 1 });
  await page.goto(extension.url("newtab.html"));
  await page.waitForFunction(() => document.querySelector("article img"));
  const times = await page.evaluate(async (presses) => {
    const card = [...document.querySelectorAll("article")].find((each) => each.querySelector(".paper-new"));
    const save = card?.querySelector<HTMLButtonElement>("button[data-field=saved]");
    if (!save) throw new Error("no new paper to save");
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const times: number[] = [];
    for (let nth = 0; nth < presses; nth++) {
      const before = await chrome.action.getBadgeText({});
      const pressed = save.getAttribute("aria-pressed");
      const began = performance.now();
      save.click();
      while ((await chrome.action.getBadgeText({})) === before) {}
      times.push(performance.now() - began);
      while (save.getAttribute("aria-pressed") === pressed) await frame();
    }
    return times;
  }, PRESSES);
  await page.close();
  return times;
}
