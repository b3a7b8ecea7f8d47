import type { Settings } from "../../model/settings";
import type { Library } from "./records";

/** What stands at the head of Daypaper's own file, so that it is known again; the version grows when its shape changes. */
const LIBRARY_FORMAT = "daypaper";
const LIBRARY_VERSION = 1;

/** All that only the user has: the library and, where they go along, the options. Nothing in it is secret. */
export interface Contents extends Library {
  settings?: Settings;
}

/** Daypaper's own file: a whole library, or a part of one, with when each field was changed, to be merged elsewhere. */
interface LibraryFile extends Contents {
  format: typeof LIBRARY_FORMAT;
  version: typeof LIBRARY_VERSION;
  /** Milliseconds since the epoch. */
  exportedAt: number;
}

/** The text of Daypaper's own file, of a backup as of an export. */
export function libraryFile({ fields, papers, settings }: Contents, exportedAt: number): string {
  const file: LibraryFile = {
    format: LIBRARY_FORMAT,
    version: LIBRARY_VERSION,
    exportedAt,
    fields,
    papers,
    ...(settings && { settings }),
  };
  return JSON.stringify(file);
}
