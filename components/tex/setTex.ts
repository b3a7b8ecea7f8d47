import { texParts } from "../../utils/tex/parts";
import { setFormulas } from "./setFormulas";

/** Fills an element with a text: words as they are read, and formulas. */
export function setTex(element: HTMLElement, text: string): void {
  const formulas: HTMLElement[] = [];
  const nodes = texParts(text).map((part) => {
    if (!part.isFormula) return part.text;
    const formula = document.createElement("span");
    formula.className = "formula";
    formula.textContent = part.text;
    formulas.push(formula);
    return formula;
  });
  element.replaceChildren(...nodes);
  setFormulas(formulas);
}
