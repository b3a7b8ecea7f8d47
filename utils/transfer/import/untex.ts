import { readAccents } from "../../text/tex/accents";

/** Characters that TeX writes as commands or ligatures. */
const WRITTEN: Readonly<Record<string, string>> = {
  "\\textasciitilde": "~",
  "\\textasciicircum": "^",
  "\\textbackslash": "\\",
  "\\textbraceleft": "{",
  "\\textbraceright": "}",
  "\\textless": "<",
  "\\textgreater": ">",
  "\\ldots": "…",
  "---": "—",
  "--": "–",
  "``": "“",
  "''": "”",
  "~": " ",
};

/** Formulas are kept. Commands for fonts, and braces that protect capitals, are removed. */
const TOKEN =
  /(\$(?:[^$\\]|\\.)+\$)|\\([&%$#_{}])|(\\(?:text(?:ascii(?:tilde|circum)|backslash|brace(?:left|right)|less|greater)|ldots)(?![a-zA-Z])|---?|``|''|~)(?:\{\})?|\\(?:text(?:bf|it|sc|tt|rm|sf|sl)|emph|mathrm|url)(?=\{)|[{}]/g;

/** Turns a text of a bibliography into plain text. It undoes `latex` exactly. */
export const untex = (tex: string): string =>
  // Twice, since a letter may have two accents, one inside the other.
  readAccents(readAccents(tex))
    .replace(TOKEN, (_, formula?: string, escaped?: string, written?: string) => {
      return formula ?? escaped ?? (written && WRITTEN[written]) ?? "";
    })
    .replace(/\s+/g, " ")
    .trim();
