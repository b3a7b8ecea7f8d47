import { type Browser, browser } from "wxt/browser";
import { titleInPageTitle } from "../../text/ids/pageTitle";
import { hasToBeRead, paperAmong, paperAt } from "./paperAt";

/** The paper that the page in a tab is about. */
export interface TabPaper {
  id: string;
  /** What the page calls it. */
  title?: string;
  /** Whether the page is one of Hugging Face, who know that it is being looked at. */
  isHubPage: boolean;
}

type Tab = Pick<Browser.tabs.Tab, "id" | "url" | "title">;

/** The tab that is on show. Its address is known where the user has called Daypaper upon it, and only then. */
export async function shownTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** See TabPaper; undefined where the page is about none, or may not be looked at. */
export async function paperOfTab(tab: Tab | undefined): Promise<TabPaper | undefined> {
  const address = tab?.url ?? "";
  const id = paperAt(address) ?? (hasToBeRead(address) ? await paperInPage(tab?.id) : undefined);
  if (!id) return undefined;
  const title = titleInPageTitle(tab?.title ?? "");
  return { id, ...(title && { title }), isHubPage: /^https:\/\/huggingface\.co\//.test(address) };
}

/** What `page-links.js` finds in a page, which could be anything: it ran there. */
async function paperInPage(tabId: number | undefined): Promise<string | undefined> {
  if (tabId === undefined) return undefined;
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ["/page-links.js"] });
    const { own, links } = (answer?.result ?? {}) as { own?: unknown; links?: unknown };
    return paperAmong({ own: texts(own), links: texts(links) });
  } catch {
    // A page that nobody may look into, or that has gone.
    return undefined;
  }
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
