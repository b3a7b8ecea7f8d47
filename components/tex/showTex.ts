import { report } from "../ui/report";

/** The texts that the snapshot had, as it had them. */
const kept = new Map<string | undefined, Element>();

/**
 * Keeps the finished texts of a snapshot, before the page is drawn over it: they need not be set again. A snapshot may be
 * older than what set its texts, or its last formulas.
 */
export function rememberTex(root: Element): void {
  for (const element of root.querySelectorAll<HTMLElement>("[data-tex][data-tex-set]")) {
    const isDone = !element.querySelector(".formula:not(:has(math))");
    // A copy: the page may take this very element over, without what is in it.
    if (isDone) kept.set(element.dataset.tex, element.cloneNode(true) as Element);
  }
}

/** Fills the element of a text: with the text as it is, until what sets it is loaded. */
export function showTex(element: HTMLElement | null): void {
  const text = element?.dataset.tex;
  if (!text) return;
  const before = kept.get(text);
  element.replaceChildren(...(before ? before.cloneNode(true).childNodes : [text]));
  element.toggleAttribute("data-tex-set", before !== undefined);
  if (!before) report(import("./setTex").then(({ setTex }) => setTex(element, text)));
}
