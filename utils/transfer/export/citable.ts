import type { Citable } from "../../text/cite/bibtex";
import type { ExportEntry } from "./readEntries";
import { momentOf, oneLine } from "./text";

/** What is cited of a paper, its TeX as it is: all formats take the key from it, so that it is the same in each. */
export const citable = ({ paper }: ExportEntry): Citable => ({
  id: paper.id,
  title: oneLine(paper.title),
  authors: paper.authors.map(oneLine).filter(Boolean),
  publishedAt: momentOf(paper.publishedAt),
});
