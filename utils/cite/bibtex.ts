import type { Paper } from "../paper";
import { arxivUrl } from "../papers/id";
import { citeKey } from "./key";
import { latex } from "./latex";
import { yearOf } from "./year";

/** What is needed to cite a paper. */
export type Citable = Pick<Paper, "id" | "title" | "authors" | "publishedAt">;

/** A name that BibTeX would take apart wrongly: of a group, with "and" or a comma in it. */
const ONE_NAME =
  /\band\b|,|\b(team|group|lab|labs|ai|inc|research|consortium|collaboration|project|community)\.?$/i;

const authorName = (name: string) => (ONE_NAME.test(name) ? `{${latex(name)}}` : latex(name));

/** The entry of a paper for BibTeX, as arXiv itself would have it. */
export function bibtex(paper: Citable): string {
  const fields = [
    ["title", `{${latex(paper.title)}}`],
    ["author", paper.authors.map(authorName).join(" and ")],
    ["year", String(yearOf(paper) ?? "")],
    ["eprint", paper.id],
    ["archivePrefix", "arXiv"],
    ["url", arxivUrl(paper.id)],
  ] as const;
  const lines = fields
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name.padEnd(13)} = {${value}}`);
  return `@misc{${citeKey(paper)},\n${lines.join(",\n")}\n}\n`;
}
