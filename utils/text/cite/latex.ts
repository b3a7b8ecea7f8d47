import { readAccents, writeAccent } from "../tex/accents";
import { FORMULA } from "../tex/formula";

/** Characters that are special in LaTeX or missing from old fonts, and how to write them in text. */
const SPECIAL: Readonly<Record<string, string>> = {
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "–": "--",
  "—": "---",
  "‘": "`",
  "’": "'",
  "“": "``",
  "”": "''",
  "…": "\\ldots{}",
};

/** Commands for fonts in titles on arXiv. Any other command becomes text: TeX runs a bibliography as a program. */
const COMMAND = "\\\\(?:text(?:bf|it|sc|tt|rm|sf|sl)|emph|mathrm|mathbf|mathit|mathcal|mathbb)(?=\\{)";
const ESCAPED = "\\\\[&%$#_{}]";
/** A run of characters that TeX takes literally; matching the run as a whole is fast. */
const ORDINARY = "[a-zA-Z0-9 .,;:!?()/+=*'\"@-]+(?!\\p{M})";
const TOKEN = new RegExp(
  `${ORDINARY}|(${FORMULA})|(${ESCAPED})|(${COMMAND})|(\\p{L}\\p{M}*)|([\\s\\S])`,
  "gu",
);

/** Commands that do more than set a formula. */
const PROGRAM =
  /\^\^|\\(?:input|include\w*|openin|openout|read|write\w*|immediate|[egx]?def|let|catcode|csname|new\w+|renew\w+|provide\w+|use\w+|special|expandafter|loop|every\w+|href|url|verb)(?![a-zA-Z])/;

/**
 * Converts a text from arXiv to LaTeX. Such texts are partly TeX already: formulas, escapes and a few commands stay, and all
 * other special characters are escaped. The braces of the result are always balanced.
 */
export function latex(text: string): string {
  const source = readAccents(text).replace(/\s+/g, " ").trim();
  const areBracesText = !isBalanced(source.replace(/\\[{}]/g, ""));
  const tex = source.replace(TOKEN, (token, maths, escaped, command, letter, other) => {
    if (maths) return isSafeMaths(maths) ? maths : written(maths);
    if (escaped) return /[{}]/.test(escaped) ? written(escaped.slice(1)) : escaped;
    if (command) return areBracesText ? written(command) : command;
    if (letter) return writeAccent(letter);
    if (other === undefined) return token;
    return (token === "{" || token === "}") && !areBracesText ? token : written(token);
  });
  return isBalanced(tex) ? tex : written(source);
}

const written = (text: string) => [...text].map((letter) => SPECIAL[letter] ?? writeAccent(letter)).join("");

const isSafeMaths = (maths: string) => isBalanced(maths) && !PROGRAM.test(maths);

/** True if the braces are balanced. BibTeX counts escaped braces too. */
export function isBalanced(tex: string): boolean {
  let depth = 0;
  for (const letter of tex) {
    if (letter === "{") depth++;
    else if (letter === "}" && --depth < 0) return false;
  }
  return depth === 0;
}
