import { browser } from "wxt/browser";
import { paperUrl } from "../../utils/model/paper";
import { act } from "./act";

/**
 * Marks a paper as read and opens it on Hugging Face in a new tab. Marking comes first: the popup and its scripts end as soon
 * as another tab comes to the front.
 */
export async function openPaper(paperId: string, { background = false } = {}): Promise<void> {
  try {
    await act("mark", [paperId], "read", true);
  } finally {
    await browser.tabs.create({ url: paperUrl(paperId), active: !background });
  }
}
