import { ESCAPE, FORMULA } from "./formula";
import { readable } from "./readable";

/** A piece of a text: readable words, or a formula as written. */
export interface TexPart {
  text: string;
  isFormula: boolean;
}

const TOKEN = new RegExp(`(${FORMULA})|${ESCAPE}`, "g");
const POWER = /^\$\^(\d|\{-?\d+\})\$$/;

/** Splits a text from arXiv into words and formulas, in order. No piece is empty. */
export function texParts(text: string): TexPart[] {
  const parts: TexPart[] = [];
  let at = 0;
  for (const { 0: token, 1: formula, index } of /[$\\]/.test(text) ? text.matchAll(TOKEN) : []) {
    // A power of a word, as in `R$^3$-SQL`, belongs to the words.
    if (!formula || POWER.test(formula)) continue;
    parts.push({ text: readable(text.slice(at, index)), isFormula: false }, { text: token, isFormula: true });
    at = index + token.length;
  }
  parts.push({ text: readable(text.slice(at)), isFormula: false });
  return parts.filter((part) => part.text);
}
