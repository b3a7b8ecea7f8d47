/** A formula as it stands in a text. */
export interface Formula {
  /** With what marks it as one: `$a_1$`. */
  source: string;
  /** What is to be set: `a_1`. */
  tex: string;
  /** Whether it stands by itself, not in a line of text. */
  isDisplay: boolean;
}

/** One character within dollars, or one with a backslash before it; a paragraph's end ends what is no formula. */
const IN_DOLLARS = /(?:[^$\\\n]|\\[^\n]|\\?\n(?![ \t]*\n))/;

/** The same within `\(` and `\[`, which do not nest: so each is only looked for up to the next. */
const IN_ROUND = /(?:[^\\\n]|\\[^()\n]|\\?\n(?![ \t]*\n))/;
const IN_SQUARE = /(?:[^\\\n]|\\[^[\]\n]|\\?\n(?![ \t]*\n))/;

/** An amount and a word: what goes on like this after a dollar is prose. */
const AMOUNT = /\d[\d.,]*[kKmMbB]?\s+[a-z]{2}/;

/** Longer ones than this are not formulas, or not for a page. */
const LENGTH = "{1,5000}";

/**
 * What a formula is, for everything that looks for one: Pandoc's rule, by which `$5-$10` and `$200k and $300k` are money,
 * made a little stricter. It has no groups and knows no flags, so that it can be a part of other expressions, and takes a
 * time that grows as the text does. Whoever uses it passes over escapes (`ESCAPE`) as well.
 */
export const FORMULA = [
  `\\$\\$${IN_DOLLARS.source}${LENGTH}\\$\\$`,
  `\\$(?![\\s$]|${AMOUNT.source})${IN_DOLLARS.source}${LENGTH}(?<!\\s)\\$(?!\\d)`,
  `\\\\\\(${IN_ROUND.source}${LENGTH}\\\\\\)`,
  `\\\\\\[${IN_SQUARE.source}${LENGTH}\\\\\\]`,
].join("|");

/** A character that does not mean what it means elsewhere: the dollar of `\$5` begins no formula. */
export const ESCAPE = "\\\\[\\s\\S]";

/** A formula, taken apart, from what `FORMULA` found. */
export function formulaOf(source: string): Formula {
  const isLong = /^(\$\$|\\)/.test(source);
  return {
    source,
    tex: source.slice(isLong ? 2 : 1, isLong ? -2 : -1).trim(),
    isDisplay: /^(\$\$|\\\[)/.test(source),
  };
}
