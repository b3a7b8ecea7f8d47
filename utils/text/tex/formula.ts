/** A formula in a text. */
export interface Formula {
  /** The formula with its delimiters: `$a_1$`. */
  source: string;
  /** The TeX to be set: `a_1`. */
  tex: string;
  /** True if it stands on a line of its own. */
  isDisplay: boolean;
}

/** One character between dollar signs, or an escaped one. A blank line cannot be in a formula. */
const IN_DOLLARS = /(?:[^$\\\n]|\\[^\n]|\\?\n(?![ \t]*\n))/;

/** The same between `\(` and `\)`, and between `\[` and `\]`. These do not nest, so a search ends at the next one. */
const IN_ROUND = /(?:[^\\\n]|\\[^()\n]|\\?\n(?![ \t]*\n))/;
const IN_SQUARE = /(?:[^\\\n]|\\[^[\]\n]|\\?\n(?![ \t]*\n))/;

/** A number and a word: after a dollar sign, this is an amount of money in prose. */
const AMOUNT = /\d[\d.,]*[kKmMbB]?\s+[a-z]{2}/;

/** The permitted length of a formula, in characters. Longer ones are left as text. */
const LENGTH = "{1,5000}";

/**
 * Matches a formula; the source of a regular expression. It follows Pandoc's rule, a little stricter: `$5-$10` and
 * `$200k and $300k` are money. It has no groups and needs no flags, so that it can be part of other expressions, and its time
 * grows linearly with the text. An expression that uses it must also skip escapes (`ESCAPE`).
 */
export const FORMULA = [
  `\\$\\$${IN_DOLLARS.source}${LENGTH}\\$\\$`,
  `\\$(?![\\s$]|${AMOUNT.source})${IN_DOLLARS.source}${LENGTH}(?<!\\s)\\$(?!\\d)`,
  `\\\\\\(${IN_ROUND.source}${LENGTH}\\\\\\)`,
  `\\\\\\[${IN_SQUARE.source}${LENGTH}\\\\\\]`,
].join("|");

/** An escaped character: the dollar sign of `\$5` begins no formula. */
export const ESCAPE = "\\\\[\\s\\S]";

/** Parses a match of `FORMULA`. */
export function formulaOf(source: string): Formula {
  const isLong = /^(\$\$|\\)/.test(source);
  return {
    source,
    tex: source.slice(isLong ? 2 : 1, isLong ? -2 : -1).trim(),
    isDisplay: /^(\$\$|\\\[)/.test(source),
  };
}
