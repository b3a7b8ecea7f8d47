import { readAccents } from "./accents";

/** A text of arXiv's without the TeX that can be left out: formulas stay as they are written. */
export const plain = (text: string): string =>
  readAccents(text)
    .replace(/\\(?:text(?:bf|it|sc|tt|rm|sf|sl)|emph)\{([^{}]*)\}/g, "$1")
    .replace(/\\([&%$#_])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
