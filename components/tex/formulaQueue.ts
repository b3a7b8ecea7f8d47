import "./Formula.css";
import { formulaOf } from "../../utils/text/tex/formula";
import { mathml } from "../../utils/text/tex/mathml";
import { mathElement } from "./mathElement";
import { drawsRoots } from "./roots";

/** How long formulas are set per task, in milliseconds: a full text has hundreds, and the page must stay responsive. */
const SLICE = 8;

const waiting: (() => void)[] = [];
let isRunning = false;

/** Puts a formula in the queue, and resolves when it has been set. */
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
  await undefined; // wait until all formulas of the same call are in the queue
  while (waiting.length) {
    const end = performance.now() + SLICE;
    while (waiting.length && performance.now() < end) waiting.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  }
  isRunning = false;
}

/** Sets one formula. If that fails, its source stays. */
function setFormula(element: HTMLElement): void {
  const source = element.textContent ?? "";
  const made = mathml(formulaOf(source));
  if (!made) return;
  const math = mathElement(made);
  if (math.querySelector("msqrt, mroot") && !drawsRoots()) return;
  // Accessible names use the source of a formula: without it x² would be "x2".
  math.setAttribute("aria-label", source);
  element.replaceChildren(math);
}
