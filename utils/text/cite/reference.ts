import { plain } from "../tex/plain";
import type { Citable } from "./bibtex";
import { yearOf } from "./year";

/** If there are more authors, only this many are named. */
const MOST_NAMED = 6;

function names(authors: readonly string[]): string {
  const all = authors.map(plain);
  if (all.length > MOST_NAMED) return `${all.slice(0, MOST_NAMED).join(", ")}, et al.`;
  return all.length > 1 ? `${all.slice(0, -1).join(", ")} and ${all.at(-1)}` : (all[0] ?? "");
}

/**
 * The reference to a paper in one line: "Ada Lovelace and Emmy Noether (2026). On engines. arXiv:2606.01234." It is in English
 * whatever the language of the page: it is pasted into texts in English.
 */
export function reference(paper: Citable): string {
  const title = plain(paper.title);
  const year = yearOf(paper);
  const head = [names(paper.authors), year && `(${year})`].filter(Boolean).join(" ");
  const parts = [head && `${head}.`, /[.?!]$/.test(title) ? title : `${title}.`, `arXiv:${paper.id}.`];
  return parts.filter(Boolean).join(" ");
}
