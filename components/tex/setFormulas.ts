/**
 * Replaces the sources of formulas, which the elements hold, by the set formulas. Resolves when all are set. The code for it
 * is loaded only if there is a formula.
 */
export async function setFormulas(elements: Iterable<HTMLElement>): Promise<void> {
  const all = [...elements];
  if (!all.length) return;
  const { queueFormula } = await import("./formulaQueue");
  await Promise.all(all.map(queueFormula));
}

/**
 * Makes formulas wider than their column focusable, so that the keyboard can scroll them. They are measured after the
 * browser's own layout: measuring at once would force a layout of the page for each text.
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
