import { ESCAPE, FORMULA } from "../tex/formula";

/** Between these a formula comes through Markdown. Unicode has no characters there, and no text has any. */
const BEGIN = "\ufdd0";
const END = "\ufdd1";
const MARKS = /[\ufdd0\ufdd1]|%EF%B7%9[01]/gi;
const MARKED = /\ufdd0([^\ufdd0\ufdd1]*)\ufdd1/g;

/** Code, in which a dollar is one. */
const CODE = /(^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\2|$(?![\s\S]))|(`+)(?!`)[^`][\s\S]*?(?<!`)\3(?!`))/;

/** How Hugging Face's own documents write a formula in a line: `\\(a_1\\)`. */
const ON_HUB = /\\\\\((?:(?!\\\\[()])[^\n]){1,5000}\\\\\)/;

const TOKEN = new RegExp(`${CODE.source}|(${ON_HUB.source}|${FORMULA})|${ESCAPE}`, "gm");

/**
 * Marks the formulas of a text and makes every sign in them a literal one, so that Markdown leaves them as they were
 * written: the underscores of `$a_1 + b_1$` are no emphasis.
 */
export function keepFormulas(markdown: string): string {
  return markdown.replace(MARKS, "").replace(TOKEN, (whole, ...[, , , formula]: (string | undefined)[]) => {
    if (!formula) return whole;
    const source = formula.startsWith("\\\\") ? `\\(${formula.slice(3, -3)}\\)` : formula;
    return BEGIN + literal(source) + END;
  });
}

/** A formula whose signs are literal; the markers of a quote that it stands in remain markers. */
function literal(source: string): string {
  const [first = "", ...rest] = source.split(/[ \t]*\n/);
  const isQuoted = rest.every((line) => /^ {0,3}>/.test(line));
  const [, quote = ""] = (isQuoted && /^( {0,3}>[ >]*)/.exec(rest[0] ?? "")) || [];
  const escaped = (line: string) => line.replace(/[!-/:-@[-`{-~]/g, "\\$&");
  const lines = rest.map((line) => (quote ? quote + escaped(line.replace(/^[ >]*/, "")) : escaped(line)));
  return [escaped(first), ...lines].join("\n");
}

/** The marked formulas of a piece of text in HTML as elements, or in code as they were written. */
export function markFormulas(html: string, isCode: boolean): string {
  const element = (_: string, source: string) =>
    isCode ? source.replace(/\\([!-/:-@[-`{-~])/g, "$1") : `<span class="formula">${source}</span>`;
  return html.replace(MARKED, element).replace(MARKS, "");
}

/** A text in which all but its marked formulas is changed. */
export const besideFormulas = (text: string, change: (part: string) => string): string =>
  text
    .split(/(\ufdd0[^\ufdd0\ufdd1]*\ufdd1)/)
    .map((part, place) => (place % 2 ? part : change(part)))
    .join("");

/** A text without marks, such as an address or a picture's description that has a formula in it. */
export const unmark = (text: string): string => text.replace(MARKS, "");
