import { isOfPapers, tagOfField } from "../../model/fields";
import type { Contents } from "../../queries/library/file";
import { type FieldRecord, readLibrary } from "../../queries/library/records";
import { readSettings } from "../../store/settings";

/** All that only the user has, as it is now. */
export async function readContents(): Promise<Contents> {
  const [library, settings] = await Promise.all([readLibrary(), readSettings()]);
  return { ...library, settings };
}

/** What a library amounts to, for whoever has to choose between several. */
export interface LibraryCounts {
  saved: number;
  notes: number;
  tags: number;
}

/** See Counts. */
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
