import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";

/**
 * Connects a second time to a Chromium, by its profile, and finds the page with an address: the first connection does not
 * see popups. `close` ends the connection.
 */
export async function connectTo(
  profile: string,
  url: string,
): Promise<{ page: Page; close(): Promise<void> }> {
  const [port] = (await readFile(join(profile, "DevToolsActivePort"), "utf8")).split("\n");
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const pages = browser.contexts().flatMap((context) => context.pages());
  const page = pages.find((one) => one.url() === url);
  if (!page) throw new Error(`there is no page ${url}`);
  return { page, close: () => browser.close() };
}
