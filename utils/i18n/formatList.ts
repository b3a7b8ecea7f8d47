import { LANGUAGE } from "./locale";

let formatter: Intl.ListFormat | undefined;

/** Several things in one sentence: "papers, notes, and tags". */
export function formatList(parts: readonly string[]): string {
  formatter ??= new Intl.ListFormat(LANGUAGE, { type: "conjunction" });
  return formatter.format(parts);
}
