import { readAccents } from "./accents";

/** Commands for one symbol that occur in abstracts. */
const SIGNS: Readonly<Record<string, string>> = {
  times: "×",
  sim: "∼",
  approx: "≈",
  pm: "±",
  deg: "°",
};

/** Such a command after a number, in braces or after a backslash, but not the beginning of a longer word. */
const SIGN =
  /(?<=[\d°])\\?(times)(?![a-z])|\{\\?(times|sim|approx|pm|deg)\}|\\(times|sim|approx|pm|deg)(?![a-z])/g;

/** An integer power of a letter, a number or a closing parenthesis. A decimal, as in `^0.5`, is not one. */
const POWER = /(?<=[\p{L}\d)])\^(?:(-?\d+)|\{(-?\d+)\})(?![\d{^_]|[.,]\d)/gu;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Replaces the TeX in words by readable characters. Hugging Face strips the dollar signs off formulas and the backslashes
 * off some commands: `R$^3$` arrives as `R^3`, `$360^\circ$` as `360^circ`, `\$1.5M` as `\1.5M`. Only unambiguous TeX is
 * replaced; other backslashes, tags and the like stay.
 */
export function readable(text: string): string {
  if (!/[\\^{]|\dtimes/.test(text)) return text;
  return readAccents(text)
    .replace(/\\(?:text(?:bf|it|sc|tt|rm|sf|sl)|emph)\{([^{}]*)\}/g, "$1")
    .replace(/\^\{?\\?circ(?!l)\}?/g, "°")
    .replace(SIGN, (_, after, braced, command) => SIGNS[after ?? braced ?? command] ?? "")
    .replace(/\$(\^(?:\d|\{-?\d+\}))\$/g, "$1")
    .replace(/\{([=+<>,-])\}/g, "$1")
    .replace(POWER, (_, bare, braced) =>
      (bare ?? braced).replace(/./g, (figure: string) => RAISED[Number(figure)] ?? "⁻"),
    )
    .replace(/\\(?=\d[\d.,]*[\dkKMB])/g, "$$")
    .replace(/\\([&%$#_])/g, "$1")
    .replace(/\\[, ]/g, " ");
}
