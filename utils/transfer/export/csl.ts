import { citeKey } from "../../text/cite/key";
import { type Name, nameOf } from "../../text/cite/personName";
import { yearOf } from "../../text/cite/year";
import { arxivDoi } from "../../text/ids/doi";
import { citable } from "./citable";
import { factsOf } from "./facts";
import type { ExportEntry } from "./readEntries";

/** A paper in the terms of the Citation Style Language. */
export interface CslItem {
  id: string;
  type: "article";
  title: string;
  author?: Name[];
  issued?: { "date-parts": [number[]] };
  publisher: "arXiv";
  number: string;
  DOI?: string;
  URL: string;
  abstract?: string;
  keyword?: string;
}

/** See CslItem. A preprint is an `article`. Tags become keywords, without commas, since commas separate keywords. */
export function cslItem(entry: ExportEntry): CslItem {
  const { id, url, title, authors, abstract, published, tags } = factsOf(entry);
  const cited = citable(entry);
  const doi = arxivDoi(id);
  const year = yearOf(cited);
  const date = published?.split("-").map(Number) ?? (year === undefined ? undefined : [year]);
  return {
    id: citeKey(cited),
    type: "article",
    title,
    ...(authors.length && { author: authors.map(nameOf) }),
    ...(date && { issued: { "date-parts": [date] } }),
    publisher: "arXiv",
    number: `arXiv:${id}`,
    ...(doi && { DOI: doi }),
    URL: url,
    ...(abstract && { abstract }),
    ...(tags.length && { keyword: tags.map((tag) => tag.replaceAll(",", " ")).join(",") }),
  };
}

/** A CSL-JSON file. */
export const cslFile = (entries: readonly ExportEntry[]): string =>
  `${JSON.stringify(entries.map(cslItem), null, 2)}\n`;
