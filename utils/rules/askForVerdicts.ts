import { browser } from "wxt/browser";
import { isToBeJudged } from "./judgeAll";

/** The message to the worker that rules have changed. Pages send it too, since they may close before judging is done. */
export const RULES_MESSAGE = "rules";

/** Asks the worker to judge all papers where that is needed; does not wait for it. */
export async function askForVerdicts(): Promise<void> {
  if (!(await isToBeJudged())) return;
  browser.runtime.sendMessage(RULES_MESSAGE).catch(() => {
    // The worker could not be woken. It judges when it next starts.
  });
}
