import { formulaOf } from "../../utils/text/tex/formula";
import { mathml } from "../../utils/text/tex/mathml";
import { mathElement } from "./mathElement";

let known: boolean | undefined;

/**
 * True if the browser draws the sign of a root. Without a font for mathematics Chromium draws only what is under the root:
 * √2 would be 2.
 */
export function drawsRoots(): boolean {
  known ??= measure();
  return known;
}

function measure(): boolean {
  const made = mathml(formulaOf("$\\sqrt{x}$"));
  if (!made) return false;
  const math = mathElement(made);
  document.body.append(math);
  const [root, under] = ["msqrt", "mi"].map(
    (name) => math.querySelector(name)?.getBoundingClientRect().width ?? 0,
  );
  math.remove();
  return root !== under;
}
