import { report } from "../report";

/** Sets formulas in place of their sources, which the elements hold. What does it is loaded where there is one. */
export function setFormulas(elements: Iterable<HTMLElement>): void {
  const all = [...elements];
  if (all.length) report(import("./formulaQueue").then(({ queueFormulas }) => queueFormulas(all)));
}
