import type { Paper } from "../../model/paper";
import { arxivUrl } from "../ids/id";
import { citeKey } from "./key";
import { latex } from "./latex";
import { isOneName } from "./personName";
import { yearOf } from "./year";

/** The fields of a paper that a citation needs. */
export type Citable = Pick<Paper, "id" | "title" | "authors" | "publishedAt">;

const authorName = (name: string) => (isOneName(name) ? `{${latex(name)}}` : latex(name));

/** Additional fields of an entry: their names and texts. */
export type MoreFields = readonly (readonly [name: string, text: string])[];

/** The BibTeX entry of a paper, with the fields that arXiv itself uses. */
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
