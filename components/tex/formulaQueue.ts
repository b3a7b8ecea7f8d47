import "./Formula.css";
import { formulaOf } from "../../utils/text/tex/formula";
import { mathml } from "../../utils/text/tex/mathml";
import { mathElement } from "./mathElement";
import { drawsRoots } from "./roots";

/** For how long formulas are set in one go, in milliseconds: a full text has hundreds, and the page must not stop for them. */
const SLICE = 8;

const waiting: (() => void)[] = [];
let isRunning = false;

/** Sets one formula when its turn comes. */
export function queueFormula(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(() => {
      setFormula(element);
      resolve();
    });
    if (!isRunning) run();
  });
}

async function run(): Promise<void> {
  isRunning = true;
  await undefined; // until all that were asked for at once are here
  while (waiting.length) {
    const end = performance.now() + SLICE;
    while (waiting.length && performance.now() < end) waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  }
  isRunning = false;
}

/** One that cannot be set remains its source. */
function setFormula(element: HTMLElement): void {
  const source = element.textContent ?? "";
  const made = mathml(formulaOf(source));
  if (!made) return;
  const math = mathElement(made);
  if (math.querySelector("msqrt, mroot") && !drawsRoots()) return;
  // In the name of a paper or of a link a formula is what was typed: without marks x² would be "x2".
  math.setAttribute("aria-label", source);
  element.replaceChildren(math);
}
