import { type FieldRecord, readLibrary } from "../../utils/queries/library/records";
import { change } from "../../utils/store/changes/change";
import { db } from "../../utils/store/db/database";

const order = ({ table, key, field }: FieldRecord) => `${table} ${key} ${field}`;

/** The fields of the library, always in the same order. */
export async function fields(): Promise<FieldRecord[]> {
  return (await readLibrary()).fields.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** The current content of the library, without times and without deleted values. */
export async function contents(): Promise<string[]> {
  return (await fields())
    .filter(({ value }) => value !== undefined)
    .map((record) => `${order(record)} = ${record.value}`);
}

/** Merges the records of another copy of the library, as an import does. */
export const merge = (records: readonly FieldRecord[], at: number) =>
  change({ kind: "import", papers: 1 }, [...records], at);

/** Empties the library. */
export async function startEmpty(): Promise<void> {
  await Promise.all([
    db.marks.clear(),
    db.notes.clear(),
    db.tags.clear(),
    db.rules.clear(),
    db.digests.clear(),
    db.changes.clear(),
  ]);
}
