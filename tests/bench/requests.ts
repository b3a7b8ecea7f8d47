import type { Page } from "@playwright/test";

/** A request of a page. Times are milliseconds since the epoch. */
export interface PageRequest {
  url: string;
  at: number;
  /** When the whole answer was there; absent until then. */
  doneAt?: number;
}

/**
 * Notes all requests of a page from now on, with those for its own files, which neither the replica nor the
 * page's resource timing sees. Nothing comes from the browser's caches.
 */
export async function noteRequests(page: Page): Promise<readonly PageRequest[]> {
  const requests: PageRequest[] = [];
  // The browser gives the end of a request on another clock, which also gives the beginning.
  const open = new Map<string, { request: PageRequest; began: number }>();
  const session = await page.context().newCDPSession(page);
  session.on("Network.requestWillBeSent", ({ requestId, request: { url }, wallTime, timestamp }) => {
    const request = { url, at: wallTime * 1000 };
    requests.push(request);
    open.set(requestId, { request, began: timestamp });
  });
  session.on("Network.loadingFinished", ({ requestId, timestamp }) => {
    const found = open.get(requestId);
    if (found) found.request.doneAt = found.request.at + (timestamp - found.began) * 1000;
  });
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  return requests;
}
