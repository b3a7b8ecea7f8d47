import type { Page } from "@playwright/test";

/** A request that a page made. Moments are milliseconds since the epoch. */
export interface PageRequest {
  url: string;
  at: number;
  /** When all of the answer was there; absent while it is not. */
  doneAt?: number;
}

/**
 * Notes all that a page asks for from here on, its own files included, which neither the replica nor the page's own
 * resource timing gets to see. Nothing comes from the browser's caches.
 */
export async function noteRequests(page: Page): Promise<readonly PageRequest[]> {
  const requests: PageRequest[] = [];
  // The browser tells the end of a request by another clock, on which it also tells its beginning.
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
