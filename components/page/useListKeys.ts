import type { Entry, PaperList } from "../../utils/model/entry";
import type { MarkField } from "../../utils/model/mark";
import { timeKey } from "../../utils/model/mark";
import { report } from "../ui/report";
import { focusTitle, paperOf, stepFocus, titles } from "./cards";
import { useKeys } from "./keys";
import type { KeyName } from "./keyTable";
import { libraryActions } from "./libraryActions";
import { openPaper } from "./openPaper";

/**
 * What presses the button that the open paper has for a key: it knows itself and its neighbours, whether or not it is in
 * the list. Undefined without one.
 */
function pressOnPaper(key: KeyName): (() => void) | undefined {
  const button = document.querySelector<HTMLElement>(`.paper-panel [data-key=${key}]`);
  return button ? () => button.click() : undefined;
}

function toggle({ paper, mark }: Entry, field: MarkField): void {
  const isOn = mark?.[timeKey(field)] !== undefined;
  if (field === "hidden" && !isOn) {
    // Whoever hides a paper goes on with the next one, or the last where there is none.
    const all = titles();
    const at = all.findIndex((title) => paperOf(title) === paper.id);
    focusTitle(all[at + 1] ?? all[at - 1]);
  }
  report(libraryActions().then(({ mark }) => mark([paper.id], field, !isOn)));
}

/** The keys of a list of papers. Without a card in focus they are about the open paper. */
export function useListKeys(entries: readonly Entry[], { hidden, muted }: PaperList): void {
  useKeys(() => {
    const id = paperOf(document.activeElement);
    const entry = id && [...entries, ...hidden, ...muted].find(({ paper }) => paper.id === id);
    const toggleOr = (key: KeyName, field: MarkField) =>
      entry ? () => toggle(entry, field) : pressOnPaper(key);
    return {
      nextPaper: pressOnPaper("nextPaper") ?? (() => stepFocus(1)),
      previousPaper: pressOnPaper("previousPaper") ?? (() => stepFocus(-1)),
      open: entry ? () => report(openPaper(entry.paper.id)) : pressOnPaper("open"),
      save: toggleOr("save", "saved"),
      read: toggleOr("read", "read"),
      hide: toggleOr("hide", "hidden"),
      close: pressOnPaper("close"),
    };
  });
}
