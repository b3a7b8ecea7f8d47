import { readAccents, writeAccent } from "../tex/accents";
import { FORMULA } from "../tex/formula";

/** Characters that mean something to LaTeX or that old fonts do not have, in text. */
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

/** What titles on arXiv are set with. Any other command is text: a bibliography is a program that TeX runs. */
const COMMAND = "\\\\(?:text(?:bf|it|sc|tt|rm|sf|sl)|emph|mathrm|mathbf|mathit|mathcal|mathbb)(?=\\{)";
const ESCAPED = "\\\\[&%$#_{}]";
/** Most of any text: it means the same to TeX, and is passed over at once. */
const ORDINARY = "[a-zA-Z0-9 .,;:!?()/+=*'\"@-]+(?!\\p{M})";
const TOKEN = new RegExp(
  `${ORDINARY}|(${FORMULA})|(${ESCAPED})|(${COMMAND})|(\\p{L}\\p{M}*)|([\\s\\S])`,
  "gu",
);

/** Commands in a formula that do more than set one. */
const PROGRAM =
  /\^\^|\\(?:input|include\w*|openin|openout|read|write\w*|immediate|[egx]?def|let|catcode|csname|new\w+|renew\w+|provide\w+|use\w+|special|expandafter|loop|every\w+|href|url|verb)(?![a-zA-Z])/;

/**
 * A text of arXiv's for LaTeX. Such texts are half TeX themselves: formulas, escapes and a few commands stay, and all else
 * that would mean something to TeX is escaped. Braces always come in pairs.
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

/** Whether braces come in pairs, each opened before it is closed: BibTeX counts escaped ones, too. */
export function isBalanced(tex: string): boolean {
  let depth = 0;
  for (const letter of tex) {
    if (letter === "{") depth++;
    else if (letter === "}" && --depth < 0) return false;
  }
  return depth === 0;
}
