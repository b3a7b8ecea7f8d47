import { texParts } from "./texParts";

/** A text from arXiv on one line, with its TeX made readable. Formulas stay as written. */
export const plain = (text: string): string =>
  texParts(text)
    .map((part) => part.text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
