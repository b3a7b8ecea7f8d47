import "./Formula.css";
import { formulaOf } from "../../utils/tex/formula";
import { type MathNode, mathml } from "../../utils/tex/mathml";

const NAMESPACE = "http://www.w3.org/1998/Math/MathML";

/** For how long formulas are set in one go, in milliseconds: a full text has hundreds, and the page must not stop for them. */
const SLICE = 8;

const waiting: HTMLElement[] = [];
let isRunning = false;

/** Sets formulas one after the other, as many at a time as a frame has room for. */
export async function queueFormulas(elements: readonly HTMLElement[]): Promise<void> {
  waiting.push(...elements);
  if (isRunning) return;
  isRunning = true;
  for (let done = setSome(); done.length; done = setSome()) {
    // What scrolls has to be reachable by the keyboard.
    for (const element of done) if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
    await new Promise((resolve) => setTimeout(resolve));
  }
  isRunning = false;
}

function setSome(): HTMLElement[] {
  const end = performance.now() + SLICE;
  const done: HTMLElement[] = [];
  do {
    const element = waiting.shift();
    if (!element) break;
    setFormula(element);
    done.push(element);
  } while (performance.now() < end);
  return done;
}

/** Sets one formula. One that cannot be set remains its source. */
function setFormula(element: HTMLElement): void {
  const source = element.textContent ?? "";
  const made = mathml(formulaOf(source));
  if (!made) return;
  const math = elementOf(made);
  // In the name of a paper or of a link a formula is what was typed: without marks x² would be "x2".
  math.setAttribute("aria-label", source);
  element.replaceChildren(math);
}

function elementOf({ name, attributes, style, children }: MathNode): Element {
  const element = document.createElementNS(NAMESPACE, name) as MathMLElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  Object.assign(element.style, style);
  element.append(...children.map((child) => (typeof child === "string" ? child : elementOf(child))));
  return element;
}
