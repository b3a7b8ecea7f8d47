import { readAccents } from "./accents";

/** Commands for one sign, as they stand in abstracts. */
const SIGNS: Readonly<Record<string, string>> = {
  times: "×",
  sim: "∼",
  approx: "≈",
  pm: "±",
  deg: "°",
};

/** A sign after a number, in braces, or after its backslash; but no word that only begins like one. */
const SIGN =
  /(?<=[\d°])\\?(times)(?![a-z])|\{\\?(times|sim|approx|pm|deg)\}|\\(times|sim|approx|pm|deg)(?![a-z])/g;

/** A power of a letter, a number or a bracket, in figures. Without braces, `^0.5` could be more than that. */
const POWER = /(?<=[\p{L}\d)])\^(?:(-?\d+)|\{(-?\d+)\})(?![\d{^_]|[.,]\d)/gu;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/**
 * Words without the TeX that is only in the way of reading them. Hugging Face takes the dollars off formulas and the
 * backslashes off some commands: `R$^3$` arrives as `R^3`, `$360^\circ$` as `360^circ`, `\$1.5M` as `\1.5M`. Only what
 * cannot be anything else is read; other backslashes, tags and the like are text.
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
