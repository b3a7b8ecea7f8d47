import { browser } from "wxt/browser";

/** Where a page is to be opened, as the address bar says it. */
export type Disposition = "currentTab" | "newForegroundTab" | "newBackgroundTab";

/** Opens a view of Daypaper's page. */
export async function openRoute(route: string, where: Disposition = "newForegroundTab"): Promise<void> {
  const url = browser.runtime.getURL("/newtab.html") + route;
  if (where === "currentTab") await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === "newForegroundTab" });
}
