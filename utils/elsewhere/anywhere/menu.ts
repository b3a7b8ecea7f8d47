import { type Browser, browser } from "wxt/browser";
import { PAPER_LINKS, PAPER_PAGES, paperAt } from "./paperAt";
import { paperOfTab } from "./paperOfTab";
import { saveFromAnywhere } from "./saveFromAnywhere";
import { t } from "./t";

const ITEMS: Omit<Browser.contextMenus.CreateProperties, "title">[] = [
  { id: "save-link", contexts: ["link"], targetUrlPatterns: PAPER_LINKS },
  { id: "save-page", contexts: ["page"], documentUrlPatterns: PAPER_PAGES },
];

/** Adds the items to the context menu. The browser keeps them: call it once for each installation or update. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const item of ITEMS) browser.contextMenus.create({ ...item, title: t("menus.item") });
}

/** Saves the paper of the link or the page on which the user chose an item. */
export async function saveFromMenu(
  { linkUrl, pageUrl }: Pick<Browser.contextMenus.OnClickData, "linkUrl" | "pageUrl">,
  tab: Pick<Browser.tabs.Tab, "id"> | undefined,
): Promise<void> {
  const paper = linkUrl ? undefined : await paperOfTab({ id: tab?.id, url: pageUrl });
  await saveFromAnywhere(linkUrl ? paperAt(linkUrl) : paper?.id);
}
