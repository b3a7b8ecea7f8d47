import type { Settings } from "../../model/settings";
import type { Library } from "./records";

/** The head of Daypaper's own file format. The version grows when the shape changes. */
const LIBRARY_FORMAT = "daypaper";
const LIBRARY_VERSION = 1;

/** Everything that only the user has: the library, and the settings if they are included. It holds no secrets. */
export interface Contents extends Library {
  settings?: Settings;
}

/** Daypaper's own file: all or part of a library, with the time of each field's change, so that it can be merged. */
interface LibraryFile extends Contents {
  format: typeof LIBRARY_FORMAT;
  version: typeof LIBRARY_VERSION;
  /** Milliseconds since the epoch. */
  exportedAt: number;
}

/** The text of Daypaper's own file, for backups and exports. */
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
