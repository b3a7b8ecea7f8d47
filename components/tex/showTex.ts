import { report } from "../ui/report";

/** The finished elements of the snapshot, by their texts. */
const kept = new Map<string | undefined, Element>();

/**
 * Keeps the finished texts of a snapshot before the page is drawn over it, so that they need not be set again. The snapshot
 * may have been taken before its texts or its last formulas were set.
 */
export function rememberTex(root: Element): void {
  for (const element of root.querySelectorAll<HTMLElement>("[data-tex][data-tex-set]")) {
    const isDone = !element.querySelector(".formula:not(:has(math))");
    // A copy: the page may reuse this very element and replace its content.
    if (isDone) kept.set(element.dataset.tex, element.cloneNode(true) as Element);
  }
}

/** Fills the element of a text: with the source, until the code that sets it is loaded. */
export function showTex(element: HTMLElement | null): void {
  const text = element?.dataset.tex;
  if (!text) return;
  const before = kept.get(text);
  element.replaceChildren(...(before ? before.cloneNode(true).childNodes : [text]));
  element.toggleAttribute("data-tex-set", before !== undefined);
  if (!before) report(import("./setTex").then(({ setTex }) => setTex(element, text)));
}
