import { texParts } from "../../utils/text/tex/texParts";
import { reachWide, setFormulas } from "./setFormulas";

/** Fills an element with a text, its TeX made readable and its formulas set, all in one step. */
export async function setTex(element: HTMLElement, text: string): Promise<void> {
  const formulas: HTMLElement[] = [];
  const nodes = texParts(text).map((part) => {
    if (!part.isFormula) return part.text;
    const formula = document.createElement("span");
    formula.className = "formula";
    formula.textContent = part.text;
    formulas.push(formula);
    return formula;
  });
  await setFormulas(formulas);
  element.replaceChildren(...nodes);
  element.dataset.texSet = "";
  reachWide(formulas);
}
