import type { Citable } from "../../text/cite/bibtex";
import type { ExportEntry } from "./readEntries";
import { momentOf, oneLine } from "./text";

/** The data for citing a paper, with its TeX unchanged. Every format makes the citation key from it, so the keys agree. */
export const citable = ({ paper }: ExportEntry): Citable => ({
  id: paper.id,
  title: oneLine(paper.title),
  authors: paper.authors.map(oneLine).filter(Boolean),
  publishedAt: momentOf(paper.publishedAt),
});
