import { once } from "node:events";
import { ChromiumExtension } from "../tests/journeys/harness/chromium-extension.ts";
import { FirefoxExtension } from "../tests/journeys/harness/firefox-extension.ts";

/**
 * Opens Daypaper's new tab in a browser window, and stays until the window is closed or Ctrl+C is pressed.
 */
export async function openWindow(browser: "chromium" | "firefox", replicaPort?: number): Promise<void> {
  const extension = await (browser === "chromium" ? ChromiumExtension : FirefoxExtension).launch({
    replicaPort,
    headless: false,
  });
  const closed =
    extension instanceof ChromiumExtension
      ? new Promise((resolve) => extension.context.once("close", resolve))
      : new Promise((resolve) => extension.browser.once("disconnected", resolve));
  if (extension instanceof ChromiumExtension) {
    const [page = await extension.context.newPage()] = extension.context.pages();
    await page.goto("chrome://newtab");
  } else {
    await extension.openPage("newtab.html", null);
  }
  console.log("Daypaper is open, with its button in the toolbar.");
  console.log("Close the browser to end.");
  await Promise.race([closed, once(process, "SIGINT"), once(process, "SIGTERM")]);
  await extension.close();
}
