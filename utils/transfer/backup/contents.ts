import { isOfPapers, tagOfField } from "../../model/fields";
import type { Contents } from "../../queries/library/file";
import { type FieldRecord, readLibrary } from "../../queries/library/records";
import { readSettings } from "../../store/settings";

/** Reads everything that only the user has: the library and the options. */
export async function readContents(): Promise<Contents> {
  const [library, settings] = await Promise.all([readLibrary(), readSettings()]);
  return { ...library, settings };
}

/** The counts of a library, by which the user tells backups apart. */
export interface LibraryCounts {
  saved: number;
  notes: number;
  tags: number;
}

/** Counts what is set in a library; see LibraryCounts. */
export function countsOf(fields: readonly FieldRecord[]): LibraryCounts {
  const set = fields.filter(({ value }) => value !== undefined);
  const tags = set.flatMap(({ table, key, field }) => {
    if (!isOfPapers(table)) return table === "tags" && field === "made" ? [key] : [];
    return tagOfField(field) ?? [];
  });
  return {
    saved: set.filter(({ table, field }) => table === "marks" && field === "saved").length,
    notes: set.filter(({ table }) => table === "notes").length,
    tags: new Set(tags).size,
  };
}
