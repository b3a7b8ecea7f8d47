import { FORMULA as ONE } from "../../text/tex/formula";

/** Marks of Markdown and of Obsidian's dialect, which also has ==highlights==, %%comments%%, #tags and ^blocks. */
const MARK = /[\\`*_{}[\]<>#|~^$=%&]/g;
/** What makes a list or a line of a text that begins with it. */
const START = /^([-+]|\d+(?=[.)]))/;
const FORMULA = new RegExp(`(${ONE})`, "u");
/** A formula that would end or begin something else in Markdown has to be text. */
const isHarmless = (formula: string) => !/[[\]<>`|*!\n]/.test(formula);

/** A text in one line as Markdown that shows it as it is. Formulas stay formulas. */
export function escapeMarkdown(text: string): string {
  const parts = text.split(FORMULA);
  const escaped = parts.map((part, i) => (i % 2 && isHarmless(part) ? part : part.replace(MARK, "\\$&")));
  return escaped.join("").replace(START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
