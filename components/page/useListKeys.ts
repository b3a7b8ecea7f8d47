import type { Entry, PaperList } from "../../utils/model/entry";
import { report } from "../ui/report";
import { focusTitle, paperOf, stepFocus, titles } from "./cards";
import { useKeys } from "./keys";
import type { KeyName } from "./keyTable";
import { openPaper } from "./openPaper";

/**
 * A function that presses the open paper's button for a key. The open paper knows its neighbors even if it is not in the
 * list. Undefined if there is no such button.
 */
function pressOnPaper(key: KeyName): (() => void) | undefined {
  const button = document.querySelector<HTMLElement>(`.paper-panel [data-key=${key}]`);
  return button ? () => button.click() : undefined;
}

/** Presses a button of the focused card. The button knows its state even while an earlier press is being stored. */
function pressOnCard(key: KeyName): void {
  const card = document.activeElement?.closest("article.paper");
  const button = card?.querySelector<HTMLElement>(`.mark-buttons [data-key=${key}]`);
  if (key === "hide" && button?.ariaPressed === "false") {
    // After hiding a paper, the focus moves to the next one, or to the one before if it was the last.
    const all = titles();
    const at = all.findIndex((title) => card?.contains(title));
    focusTitle(all[at + 1] ?? all[at - 1]);
  }
  button?.click();
}

/** The keys of a list of papers. If no card has the focus, they act on the open paper. */
export function useListKeys(entries: readonly Entry[], { hidden, muted }: PaperList): void {
  useKeys(() => {
    const id = paperOf(document.activeElement);
    const entry = id && [...entries, ...hidden, ...muted].find(({ paper }) => paper.id === id);
    const toggle = (key: KeyName) => (entry ? () => pressOnCard(key) : pressOnPaper(key));
    return {
      nextPaper: pressOnPaper("nextPaper") ?? (() => stepFocus(1)),
      previousPaper: pressOnPaper("previousPaper") ?? (() => stepFocus(-1)),
      open: entry ? () => report(openPaper(entry.paper.id)) : pressOnPaper("open"),
      save: toggle("save"),
      read: toggle("read"),
      hide: toggle("hide"),
      close: pressOnPaper("close"),
    };
  });
}
