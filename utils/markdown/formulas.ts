/** Code, in which a dollar is one, or a formula: Pandoc's rule for `$…$`, by which `$200k and $300k` is money. */
const CODE_OR_FORMULA =
  /(^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\2|$(?![\s\S]))|(`+)(?!`)[^`][\s\S]*?(?<!`)\3(?!`))|\$\$[^$]{1,5000}\$\$|\$(?![\s$])(?:[^$\\\n]|\\.){0,500}?[^\s$\\]\$(?!\d)|\\\([^\n]{1,500}?\\\)|\\\[[\s\S]{1,5000}?\\\]/gm;

/**
 * Makes every mark in a formula a literal one, so that Markdown leaves it as it was written: the underscores of
 * `$a_1 + b_1$` are no emphasis. Whoever sets formulas finds them whole in the text.
 */
export function keepFormulas(markdown: string): string {
  return markdown.replace(CODE_OR_FORMULA, (whole, code?: string) =>
    code ? whole : whole.replace(/[!-/:-@[-`{-~]/g, "\\$&"),
  );
}
