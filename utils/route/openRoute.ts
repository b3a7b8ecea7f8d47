import { browser } from "wxt/browser";

/** Where to open a page, in the words of the omnibox API. */
export type Disposition = "currentTab" | "newForegroundTab" | "newBackgroundTab";

/** Opens a view of the new tab. */
export async function openRoute(route: string, where: Disposition = "newForegroundTab"): Promise<void> {
  const url = browser.runtime.getURL("/newtab.html") + route;
  if (where === "currentTab") await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === "newForegroundTab" });
}
