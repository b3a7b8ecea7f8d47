import { untex } from "./untex";

/**
 * A name as papers print it: "Curie, Marie" is Marie Curie, "King, Jr., Martin" is Martin King Jr. Braces keep it as it
 * is.
 */
export function authorName(name: string): string {
  const whole = /^\{(.*)\}$/.exec(name.trim());
  if (whole) return untex(name);
  const [family = "", ...parts] = name.split(",").map((part) => untex(part));
  const given = parts.pop();
  return [given, family, ...parts].filter(Boolean).join(" ");
}

/** The authors of a BibTeX entry, without "others". */
export function bibtexAuthors(list: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let name = "";
  for (const word of list.split(/\s+/)) {
    if (depth === 0 && word.toLowerCase() === "and") {
      names.push(name);
      name = "";
      continue;
    }
    name += ` ${word}`;
    depth += word.split("{").length - word.split("}").length;
  }
  return [...names, name].map(authorName).filter((each) => each && each !== "others");
}

/** The keywords in a list that is separated by commas or semicolons. */
export const keywords = (list: string): string[] => list.split(/[,;]/).map((word) => untex(word));
