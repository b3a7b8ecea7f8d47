import { useLayoutEffect, useRef } from "preact/hooks";
import type { Entry } from "../../utils/model/entry";
import type { MarkField } from "../../utils/model/mark";
import { timeKey } from "../../utils/model/mark";
import { report } from "../ui/report";
import { act } from "./acts";
import { type KeyActions, listenForKeys } from "./keys";
import { openPaper } from "./openPaper";

const titles = () =>
  [...document.querySelectorAll<HTMLAnchorElement>("article .paper-title a")].filter((title) =>
    title.checkVisibility(),
  );

/** The paper of the card that has the focus, or had it last: focus moves on when a card leaves. */
const paperOf = (element: Element | null) => element?.closest<HTMLElement>("article.paper")?.dataset.paper;

/** Presses what the open paper has for a key: it knows itself and its neighbours, whether or not it is in the list. */
function pressOnPaper(key: string): boolean {
  const found = document.querySelector<HTMLElement>(`.paper-panel [data-key=${key}]`);
  found?.click();
  return found !== null;
}

/** The title of a paper's card, where that is on show. */
export const titleOf = (id: string) => titles().find((title) => paperOf(title) === id);

/** Moves the focus to a card, and the list no further than that needs. */
export function focusTitle(title: HTMLAnchorElement | undefined): void {
  title?.focus({ preventScroll: true });
  title?.closest("article")?.scrollIntoView({ block: "nearest" });
}

function step(by: 1 | -1): void {
  const all = titles();
  const at = all.findIndex((title) => paperOf(title) === paperOf(document.activeElement));
  focusTitle(at < 0 ? all[by > 0 ? 0 : all.length - 1] : all[at + by]);
}

/** The keys of a list of papers, and those of the page it is on. Without a card in focus they are about the open paper. */
export function useKeys(entries: readonly Entry[], pageActions: KeyActions): void {
  const current = useRef<{ entries: readonly Entry[]; pageActions: KeyActions }>({ entries, pageActions });
  current.current = { entries, pageActions };

  // In place as soon as the page is drawn: keys that were held back until then are given to it at once.
  useLayoutEffect(() => {
    const focused = () => {
      const id = paperOf(document.activeElement);
      return current.current.entries.find((entry) => entry.paper.id === id);
    };
    // Whoever hides a paper goes on with the next one, or the last where there is none.
    const toggle = (field: MarkField, key: string) => {
      const entry = focused();
      if (!entry) return pressOnPaper(key);
      const all = titles();
      const at = all.findIndex((title) => paperOf(title) === entry.paper.id);
      const isOn = entry.mark?.[timeKey(field)] !== undefined;
      if (field === "hidden" && !isOn) focusTitle(all[at + 1] ?? all[at - 1]);
      report(act(({ mark }) => mark([entry.paper.id], field, !isOn)));
    };
    const listActions: KeyActions = {
      j: () => pressOnPaper("j") || step(1),
      k: () => pressOnPaper("k") || step(-1),
      o: () => {
        const entry = focused();
        if (entry) report(openPaper(entry.paper.id));
        else pressOnPaper("o");
      },
      s: () => toggle("saved", "s"),
      m: () => toggle("read", "m"),
      h: () => toggle("hidden", "h"),
      Escape: () => pressOnPaper("Escape"),
    };
    return listenForKeys(() => ({ ...listActions, ...current.current.pageActions }));
  }, []);
}
