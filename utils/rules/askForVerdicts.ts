import { browser } from "wxt/browser";
import { isToBeJudged } from "./judgeAll";

/** What a context says to the worker when rules have changed; also that of a page, since it may close meanwhile. */
export const RULES_MESSAGE = "rules";

/** Has the worker judge all papers anew where that is to be done; it is not waited for. */
export async function askForVerdicts(): Promise<void> {
  if (!(await isToBeJudged())) return;
  browser.runtime.sendMessage(RULES_MESSAGE).catch(() => {
    // No worker could be woken: it catches up when it starts.
  });
}
