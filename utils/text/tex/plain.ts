import { texParts } from "./texParts";

/** A text of arXiv's without the TeX that can be left out: formulas stay as they are written. */
export const plain = (text: string): string =>
  texParts(text)
    .map((part) => part.text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
