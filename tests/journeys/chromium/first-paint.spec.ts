import type { Page } from "@playwright/test";
import { card, expect, test } from "../harness/chromium.ts";
import { latestTitles } from "../harness/papers.ts";

/** The requests outside the extension that the page made before its first paint. */
function askedBeforePaint(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName("first-contentful-paint")[0];
          if (!paint) return;
          const early = performance
            .getEntriesByType("resource")
            .filter(
              ({ name, startTime }) => startTime < paint.startTime && !name.startsWith(location.origin),
            );
          resolve(early.map(({ name }) => name));
        }).observe({ type: "paint", buffered: true });
      }),
  );
}

for (const path of ["newtab.html", "popup.html"]) {
  test(`${path} asks the network for nothing before its first paint`, async ({ extension, replica }) => {
    const [title = ""] = latestTitles(replica);
    for (const visit of ["first", "second"]) {
      replica.clearRequests();
      const page = await extension.openPage(path);
      await expect(card(page, title)).toBeVisible();
      expect(await askedBeforePaint(page), `${visit} visit`).toEqual([]);
      // Nobody else makes a request either: the papers are fresh.
      expect(replica.requests.filter((request) => request.path.startsWith("/api/"))).toEqual([]);
      await page.close();
    }
  });
}

test("the new tab takes no focus", async ({ extension, replica }) => {
  const page = await extension.openPage("newtab.html");
  await expect(card(page, latestTitles(replica)[0] ?? "")).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  await expect(page.locator("[autofocus]")).toHaveCount(0);
});
