import { libraryFile } from "../../queries/library/file";
import { readLibrary } from "../../queries/library/records";
import type { FeedName } from "./atomFile";
import { type FormatId, formatOf } from "./formats";
import { readLibraryOf } from "./libraryOf";
import { MAKERS } from "./makers";
import { readEntries } from "./readEntries";

/** What a page asks the export worker for: one file. */
export interface ExportRequest {
  format: FormatId;
  /** The papers, in this order; all saved ones where there are none, and of Daypaper's own file everything. */
  ids?: readonly string[];
  /** The time to be named in it: milliseconds since the epoch. */
  at: number;
  /** What a feed is of, where it is not of the saved papers. */
  feed?: FeedName;
}

/** A file, and how many papers are in it. */
export interface ExportedFile {
  file: Blob;
  papers: number;
}

/** What the export worker answers; the message of a failure is for the console. */
export type ExportAnswer = ExportedFile | { failed: string };

/** Reads papers and makes a file of them. Ten thousand take seconds: pages let the export worker do it. */
export async function exportFile({ format, ids, at, feed }: ExportRequest): Promise<ExportedFile> {
  const { mime: type } = formatOf(format);
  if (format === "daypaper") {
    const library = await (ids ? readLibraryOf(ids) : readLibrary());
    return { file: new Blob([libraryFile(library, at)], { type }), papers: library.papers.length };
  }
  const entries = await readEntries(ids);
  return { file: new Blob([MAKERS[format](entries, at, feed)], { type }), papers: entries.length };
}
