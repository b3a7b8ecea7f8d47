import { type Browser, browser } from "wxt/browser";
import { PAPER_LINKS, PAPER_PAGES, paperAt } from "./paperAt";
import { paperOfTab } from "./paperOfTab";
import { saveFromAnywhere } from "./saveFromAnywhere";

const TITLE = "Save paper to read later";

const ITEMS: Browser.contextMenus.CreateProperties[] = [
  { id: "save-link", title: TITLE, contexts: ["link"], targetUrlPatterns: PAPER_LINKS },
  { id: "save-page", title: TITLE, contexts: ["page"], documentUrlPatterns: PAPER_PAGES },
];

/** Puts the items into the context menu, which the browser keeps; once for each installation or update. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const item of ITEMS) browser.contextMenus.create(item);
}

/** Saves the paper that the link or the page names on which an item was chosen. */
export async function saveFromMenu(
  { linkUrl, pageUrl }: Pick<Browser.contextMenus.OnClickData, "linkUrl" | "pageUrl">,
  tab: Pick<Browser.tabs.Tab, "id"> | undefined,
): Promise<void> {
  const paper = linkUrl ? undefined : await paperOfTab({ id: tab?.id, url: pageUrl });
  await saveFromAnywhere(linkUrl ? paperAt(linkUrl) : paper?.id);
}
