import type { Page } from "@playwright/test";

/** A request that a page made, and when: milliseconds since the epoch. */
export interface PageRequest {
  url: string;
  at: number;
}

/**
 * Notes all that a page asks for from here on, its own files included, which neither the replica nor the page's own
 * resource timing gets to see. Nothing comes from the browser's caches.
 */
export async function noteRequests(page: Page): Promise<readonly PageRequest[]> {
  const requests: PageRequest[] = [];
  const session = await page.context().newCDPSession(page);
  session.on("Network.requestWillBeSent", ({ request, wallTime }) => {
    requests.push({ url: request.url, at: wallTime * 1000 });
  });
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  return requests;
}
