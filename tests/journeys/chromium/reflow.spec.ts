import type { Page } from "@playwright/test";
import type { Failure } from "../../replica/server.ts";
import { card, chooseSettings, expect, test } from "../harness/chromium.ts";
import { latestTitles } from "../harness/papers.ts";

const isThumbnail = (path: string) => path.startsWith("/social-thumbnails/");

/** The layout shifts that no input caused: how far, and what moved. */
async function shifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        type Shift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };
        const found: string[] = [];
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as Shift[])
            found.push(`${value.toFixed(4)} ${sources.map(({ node }) => node?.className ?? "?").join(", ")}`);
        }).observe({ type: "layout-shift", buffered: true });
        // Buffered entries are reported before the next frame.
        requestAnimationFrame(() => setTimeout(() => resolve(found), 50));
      }),
  );
}

/** The number of pictures on screen, or NaN while one still loads. Those far below are not requested yet. */
async function picturesOnScreen(page: Page): Promise<number> {
  const pictures = await page.evaluate(() =>
    [...document.images]
      .filter((image) => image.getBoundingClientRect().top < innerHeight)
      .map((image) => image.complete),
  );
  return pictures.every(Boolean) ? pictures.length : Number.NaN;
}

const CASES: { name: string; failure: Failure; isWanted: (images: number) => boolean }[] = [
  { name: "come late", failure: "slow", isWanted: (images) => images > 0 },
  { name: "do not come", failure: "unreachable", isWanted: (images) => images === 0 },
];

for (const { name, failure, isWanted } of CASES) {
  test(`nothing moves when thumbnails ${name}`, async ({ extension, replica }) => {
    replica.failWith(failure, { only: isThumbnail, delayInSeconds: 0.2 });
    await chooseSettings(extension, { seenWhen: "opened" });
    for (const visit of ["first", "second"]) {
      const page = await extension.openPage("newtab.html");
      await expect(card(page, latestTitles(replica)[0] ?? "")).toBeVisible();
      await expect.poll(() => replica.requests.some((request) => isThumbnail(request.path))).toBe(true);
      await expect.poll(async () => isWanted(await picturesOnScreen(page))).toBe(true);
      expect(await shifts(page), `${visit} visit`).toEqual([]);
      await page.close();
    }
  });
}
