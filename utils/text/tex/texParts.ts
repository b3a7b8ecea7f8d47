import { ESCAPE, FORMULA } from "./formula";
import { readable } from "./readable";

/** A piece of a text: words as they are read, or a formula as it is written. */
export interface TexPart {
  text: string;
  isFormula: boolean;
}

const TOKEN = new RegExp(`(${FORMULA})|${ESCAPE}`, "g");
const POWER = /^\$\^(\d|\{-?\d+\})\$$/;

/** The pieces of a text of arXiv's, in their order, none of them empty. */
export function texParts(text: string): TexPart[] {
  const parts: TexPart[] = [];
  let at = 0;
  for (const { 0: token, 1: formula, index } of /[$\\]/.test(text) ? text.matchAll(TOKEN) : []) {
    // A power of a word, as in `R$^3$-SQL`, is read with it.
    if (!formula || POWER.test(formula)) continue;
    parts.push({ text: readable(text.slice(at, index)), isFormula: false }, { text: token, isFormula: true });
    at = index + token.length;
  }
  parts.push({ text: readable(text.slice(at)), isFormula: false });
  return parts.filter((part) => part.text);
}
