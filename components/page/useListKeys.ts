import type { Entry, PaperList } from "../../utils/model/entry";
import { report } from "../ui/report";
import { focusTitle, paperOf, stepFocus, titles } from "./cards";
import { useKeys } from "./keys";
import type { KeyName } from "./keyTable";
import { openPaper } from "./openPaper";

/**
 * What presses the button that the open paper has for a key: it knows itself and its neighbours, whether or not it is in
 * the list. Undefined without one.
 */
function pressOnPaper(key: KeyName): (() => void) | undefined {
  const button = document.querySelector<HTMLElement>(`.paper-panel [data-key=${key}]`);
  return button ? () => button.click() : undefined;
}

/** Presses a button of the card in focus, which knows what was pressed before and is not stored yet. */
function pressOnCard(key: KeyName): void {
  const card = document.activeElement?.closest("article.paper");
  const button = card?.querySelector<HTMLElement>(`.mark-buttons [data-key=${key}]`);
  if (key === "hide" && button?.ariaPressed === "false") {
    // Whoever hides a paper goes on with the next one, or the last where there is none.
    const all = titles();
    const at = all.findIndex((title) => card?.contains(title));
    focusTitle(all[at + 1] ?? all[at - 1]);
  }
  button?.click();
}

/** The keys of a list of papers. Without a card in focus they are about the open paper. */
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
