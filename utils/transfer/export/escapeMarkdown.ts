import { FORMULA as ONE } from "../../text/tex/formula";

/** Characters with a meaning in Markdown, or in Obsidian's dialect: ==highlights==, %%comments%%, #tags and ^blocks. */
const MARK = /[\\`*_{}[\]<>#|~^$=%&]/g;
/** At the beginning of a text, this would make it a list or a horizontal line. */
const START = /^([-+]|\d+(?=[.)]))/;
const FORMULA = new RegExp(`(${ONE})`, "u");
/** False for a formula with characters that would begin or end something else in Markdown; it is escaped like text. */
const isHarmless = (formula: string) => !/[[\]<>`|*!\n]/.test(formula);

/** Escapes one line of text so that Markdown shows it unchanged. Formulas stay formulas. */
export function escapeMarkdown(text: string): string {
  const parts = text.split(FORMULA);
  const escaped = parts.map((part, i) => (i % 2 && isHarmless(part) ? part : part.replace(MARK, "\\$&")));
  return escaped.join("").replace(START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
