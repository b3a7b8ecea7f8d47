import { type FieldRecord, type Library, readLibrary } from "../library/records";
import { tagOfField } from "../marks/fields";
import type { Paper } from "../paper";
import { readSettings, type Settings } from "../settings";

/** All that only the user has: the library and the options. Nothing in it is secret. */
export interface Contents extends Library {
  settings?: Settings;
}

/** A backup as a file that leaves the browser; what Export writes as JSON, and Import reads, is the same. */
export interface LibraryFile {
  format: "daypaper";
  version: 1;
  /** Milliseconds since the epoch. */
  exportedAt: number;
  fields: FieldRecord[];
  papers: Paper[];
  settings?: Settings;
}

/** All that only the user has, as it is now. */
export async function readContents(): Promise<Contents> {
  const [library, settings] = await Promise.all([readLibrary(), readSettings()]);
  return { ...library, settings };
}

/** The text of a file with these contents. */
export function fileText({ fields, papers, settings }: Contents, exportedAt: number): string {
  const file: LibraryFile = { format: "daypaper", version: 1, exportedAt, fields, papers, settings };
  return JSON.stringify(file);
}

/** What a library amounts to, for whoever has to choose between several. */
export interface Counts {
  saved: number;
  notes: number;
  tags: number;
}

/** See Counts. */
export function countsOf(fields: readonly FieldRecord[]): Counts {
  const set = fields.filter(({ value }) => value !== undefined);
  const tags = set.flatMap(({ table, key, field }) => {
    if (table === "tags") return field === "made" ? [key] : [];
    return tagOfField(field) ?? [];
  });
  return {
    saved: set.filter(({ table, field }) => table === "marks" && field === "saved").length,
    notes: set.filter(({ table }) => table === "notes").length,
    tags: new Set(tags).size,
  };
}
