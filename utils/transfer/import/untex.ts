import { readAccents } from "../../text/tex/accents";

/** What TeX writes in more than one letter. */
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

/** A formula stays as it is; commands of type, and braces that keep capitals, go. */
const TOKEN =
  /(\$(?:[^$\\]|\\.)+\$)|\\([&%$#_{}])|(\\(?:text(?:ascii(?:tilde|circum)|backslash|brace(?:left|right)|less|greater)|ldots)(?![a-zA-Z])|---?|``|''|~)(?:\{\})?|\\(?:text(?:bf|it|sc|tt|rm|sf|sl)|emph|mathrm|url)(?=\{)|[{}]/g;

/** A text of a bibliography as plain text; what `latex` wrote comes back as it was. */
export const untex = (tex: string): string =>
  // Twice, for letters with two accents, which stand within each other.
  readAccents(readAccents(tex))
    .replace(TOKEN, (_, formula?: string, escaped?: string, written?: string) => {
      return formula ?? escaped ?? (written && WRITTEN[written]) ?? "";
    })
    .replace(/\s+/g, " ")
    .trim();
