import type { BrowserContext, Page, Worker } from "@playwright/test";

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** True for the service worker of an extension. */
export const isOurs = (worker: Worker): boolean => worker.url().startsWith("chrome-extension:");

/** The next service worker that starts. */
export const nextWorker = (context: BrowserContext): Promise<Worker> =>
  context.waitForEvent("serviceworker", { predicate: isOurs });

/** Stops all service workers, whatever they are doing. */
export async function stopWorkers(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      if (versions.every(({ runningStatus }) => runningStatus === "stopped")) resolve();
    });
  });
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await stopped;
  await session.detach();
}

/** Sends the worker a message that has no effect, which starts it. */
export const wakeWorker = (page: Page): Promise<unknown> =>
  page.evaluate(() => chrome.runtime.sendMessage("wake up").catch(() => {}));
