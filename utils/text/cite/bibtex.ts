import type { Paper } from "../../model/paper";
import { arxivUrl } from "../ids/id";
import { citeKey } from "./key";
import { latex } from "./latex";
import { isOneName } from "./personName";
import { yearOf } from "./year";

/** What is needed to cite a paper. */
export type Citable = Pick<Paper, "id" | "title" | "authors" | "publishedAt">;

const authorName = (name: string) => (isOneName(name) ? `{${latex(name)}}` : latex(name));

/** What else an entry may hold: the names of fields, each with its text. */
export type MoreFields = readonly (readonly [name: string, text: string])[];

/** The entry of a paper for BibTeX, as arXiv itself would have it. */
export function bibtex(paper: Citable, more: MoreFields = []): string {
  const fields = [
    ["title", `{${latex(paper.title)}}`],
    ["author", paper.authors.map(authorName).join(" and ")],
    ["year", String(yearOf(paper) ?? "")],
    ["eprint", paper.id],
    ["archivePrefix", "arXiv"],
    ["url", arxivUrl(paper.id)],
    ...more.map(([name, text]) => [name, latex(text)] as const),
  ] as const;
  const lines = fields
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name.padEnd(13)} = {${value}}`);
  return `@misc{${citeKey(paper)},\n${lines.join(",\n")}\n}\n`;
}
