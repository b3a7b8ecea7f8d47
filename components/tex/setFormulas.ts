/**
 * Sets formulas in place of their sources, which the elements hold, and resolves when that is done. What does it is loaded
 * where there is one.
 */
export async function setFormulas(elements: Iterable<HTMLElement>): Promise<void> {
  const all = [...elements];
  if (!all.length) return;
  const { queueFormula } = await import("./formulaQueue");
  await Promise.all(all.map(queueFormula));
}

/**
 * Makes formulas that are wider than their column reachable by the keyboard, which scrolls them. They are measured when the
 * browser has laid them out: to ask it at once would make it lay out the page for each text anew.
 */
export function reachWide(formulas: Iterable<HTMLElement>): void {
  for (const formula of formulas) laidOut.observe(formula);
}

const laidOut = new ResizeObserver((changes, observer) => {
  for (const { target } of changes) {
    const formula = target as HTMLElement;
    if (formula.scrollWidth > formula.clientWidth) formula.tabIndex = 0;
    observer.unobserve(formula);
  }
});
