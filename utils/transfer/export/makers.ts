import { atomFile, type FeedName } from "./atomFile";
import { bibtexFile } from "./bibtexFile";
import { cslFile } from "./csl";
import { csvFile } from "./csv";
import type { FormatId } from "./formats";
import { markdownFile } from "./markdownList";
import { notesZip } from "./notes";
import type { ExportEntry } from "./readEntries";
import { risFile } from "./risFile";

/** Makes the content of a file of papers; `at` is the time of the export, in milliseconds since the epoch. */
export type Maker = (
  entries: readonly ExportEntry[],
  at: number,
  feed?: FeedName,
) => string | Uint8Array<ArrayBuffer>;

/** The maker of each format. Daypaper's own format holds fields, not papers: see queries/library/file.ts. */
export const MAKERS: Record<Exclude<FormatId, "daypaper">, Maker> = {
  bibtex: bibtexFile,
  ris: risFile,
  csl: cslFile,
  markdown: markdownFile,
  notes: notesZip,
  csv: csvFile,
  atom: atomFile,
};
