import { ESCAPE, FORMULA } from "../tex/formula";

/** Marks around a formula while Markdown is parsed: Unicode noncharacters, which no text uses. */
const BEGIN = "\ufdd0";
const END = "\ufdd1";
const MARKS = /[\ufdd0\ufdd1]|%EF%B7%9[01]/gi;
const MARKED = /\ufdd0([^\ufdd0\ufdd1]*)\ufdd1/g;

/** Code, in which a dollar sign begins no formula. */
const CODE = /(^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\2|$(?![\s\S]))|(`+)(?!`)[^`][\s\S]*?(?<!`)\3(?!`))/;

/** An inline formula as Hugging Face's own documents write it: `\\(a_1\\)`. */
const ON_HUB = /\\\\\((?:(?!\\\\[()])[^\n]){1,5000}\\\\\)/;

const TOKEN = new RegExp(`${CODE.source}|(${ON_HUB.source}|${FORMULA})|${ESCAPE}`, "gm");

/**
 * Marks the formulas of a text and escapes every punctuation character in them, so that Markdown leaves them as written: the
 * underscores of `$a_1 + b_1$` are not emphasis.
 */
export function keepFormulas(markdown: string): string {
  return markdown.replace(MARKS, "").replace(TOKEN, (whole, ...[, , , formula]: (string | undefined)[]) => {
    if (!formula) return whole;
    const source = formula.startsWith("\\\\") ? `\\(${formula.slice(3, -3)}\\)` : formula;
    return BEGIN + literal(source) + END;
  });
}

/** Escapes the punctuation of a formula, except the markers of a quote around it. */
function literal(source: string): string {
  const [first = "", ...rest] = source.split(/[ \t]*\n/);
  const isQuoted = rest.every((line) => /^ {0,3}>/.test(line));
  const [, quote = ""] = (isQuoted && /^( {0,3}>[ >]*)/.exec(rest[0] ?? "")) || [];
  const escaped = (line: string) => line.replace(/[!-/:-@[-`{-~]/g, "\\$&");
  const lines = rest.map((line) => (quote ? quote + escaped(line.replace(/^[ >]*/, "")) : escaped(line)));
  return [escaped(first), ...lines].join("\n");
}

/** Turns the marked formulas in a piece of HTML text into elements, or in code back into what was written. */
export function markFormulas(html: string, isCode: boolean): string {
  const element = (_: string, source: string) =>
    isCode ? source.replace(/\\([!-/:-@[-`{-~])/g, "$1") : `<span class="formula">${source}</span>`;
  return html.replace(MARKED, element).replace(MARKS, "");
}

/** Applies a change to a text, except to its marked formulas. */
export const besideFormulas = (text: string, change: (part: string) => string): string =>
  text
    .split(/(\ufdd0[^\ufdd0\ufdd1]*\ufdd1)/)
    .map((part, place) => (place % 2 ? part : change(part)))
    .join("");

/** Removes the marks of formulas, for addresses and descriptions of pictures. */
export const unmark = (text: string): string => text.replace(MARKS, "");
