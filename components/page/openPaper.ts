import { browser } from "wxt/browser";
import { paperUrl } from "../../utils/model/paper";
import { act } from "./act";

/**
 * Opens a paper on Hugging Face in a new tab and marks it as read, in this order: mark first, because the popup closes,
 * and its scripts with it, the moment another tab comes to the front.
 */
export async function openPaper(paperId: string, { background = false } = {}): Promise<void> {
  try {
    await act("mark", [paperId], "read", true);
  } finally {
    await browser.tabs.create({ url: paperUrl(paperId), active: !background });
  }
}
