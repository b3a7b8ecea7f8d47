import { libraryFile } from "../../queries/library/file";
import { readLibrary } from "../../queries/library/records";
import type { FeedName } from "./atomFile";
import { type FormatId, formatOf } from "./formats";
import { readLibraryOf } from "./libraryOf";
import { MAKERS } from "./makers";
import { readEntries } from "./readEntries";

/** A page's request to the export worker for one file. */
export interface ExportRequest {
  format: FormatId;
  /**
   * The ids of the papers, in this order. Without them all saved papers are exported, or everything in Daypaper's own
   * format.
   */
  ids?: readonly string[];
  /** The time of the export, in milliseconds since the epoch. */
  at: number;
  /** The name of a feed; that of saved papers by default. */
  feed?: FeedName;
}

/** A file and the number of papers in it. */
export interface ExportedFile {
  file: Blob;
  papers: number;
}

/** An answer of the export worker. The message of a failure is for the console. */
export type ExportAnswer = ExportedFile | { failed: string };

/** Reads papers and makes a file of them. Ten thousand papers take seconds, so pages let the export worker do it. */
export async function exportFile({ format, ids, at, feed }: ExportRequest): Promise<ExportedFile> {
  const { mime: type } = formatOf(format);
  if (format === "daypaper") {
    const library = await (ids ? readLibraryOf(ids) : readLibrary());
    return { file: new Blob([libraryFile(library, at)], { type }), papers: library.papers.length };
  }
  const entries = await readEntries(ids);
  return { file: new Blob([MAKERS[format](entries, at, feed)], { type }), papers: entries.length };
}
