import { type Browser, browser } from "wxt/browser";
import { titleInPageTitle } from "../../text/ids/pageTitle";
import { hasToBeRead, paperAmong, paperAt } from "./paperAt";

/** The paper that the page in a tab is about. */
export interface TabPaper {
  id: string;
  /** The paper's title, if the page's title contains it. */
  title?: string;
  /** True for a page of Hugging Face, which then knows already that the user looks at it. */
  isHubPage: boolean;
}

type Tab = Pick<Browser.tabs.Tab, "id" | "url" | "title">;

/** The current tab. The browser gives its address only if the user has called Daypaper on it. */
export async function shownTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** Finds the paper of a tab; undefined if its page is about none or cannot be read. */
export async function paperOfTab(tab: Tab | undefined): Promise<TabPaper | undefined> {
  const address = tab?.url ?? "";
  const id = paperAt(address) ?? (hasToBeRead(address) ? await paperInPage(tab?.id) : undefined);
  if (!id) return undefined;
  const title = titleInPageTitle(tab?.title ?? "");
  return { id, ...(title && { title }), isHubPage: /^https:\/\/huggingface\.co\//.test(address) };
}

/** Runs `page-links.js` in the page. Its result is not trusted, since the page may have changed it. */
async function paperInPage(tabId: number | undefined): Promise<string | undefined> {
  if (tabId === undefined) return undefined;
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ["/page-links.js"] });
    const { own, links } = (answer?.result ?? {}) as { own?: unknown; links?: unknown };
    return paperAmong({ own: texts(own), links: texts(links) });
  } catch {
    // The browser lets no extension read the page, or the page is gone.
    return undefined;
  }
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
