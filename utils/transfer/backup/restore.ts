import { step } from "../../actions/step";
import type { Change, Edit } from "../../model/change";
import { isField } from "../../model/fields";
import type { FieldRecord } from "../../queries/library/records";
import { readFields } from "../../queries/library/records";
import { changeSettings, readSettings } from "../../store/settings";
import { backUp } from "./backUp";
import { keepPapers } from "./keepPapers";
import { answerLoss } from "./loss";
import { readBackup } from "./readBackup";

const nameOf = ({ table, key, field }: FieldRecord) => `${table} ${key} ${field}`;
/** A backup of a later version may have fields that this one knows nothing of. */
const known = (fields: readonly FieldRecord[]) => fields.filter(({ table, field }) => isField(table, field));

/** What makes every field as it was then, as of now: those it does not have are taken back. */
function restoringEdits(then: readonly FieldRecord[], now: readonly FieldRecord[]): Edit[] {
  const had = new Set(then.map(nameOf));
  return [...known(then), ...now.filter((record) => !had.has(nameOf(record))).map(cleared)].map(
    ({ changedAt: _, ...edit }) => edit,
  );
}

const cleared = ({ value: _, ...record }: FieldRecord): FieldRecord => record;

/**
 * Makes the library and the options as they were at a backup, in one step that can be undone. How they are now is backed
 * up first; where that fails, nothing is changed.
 * @returns the change, or undefined where all of the library was as it is
 */
export async function restoreBackup(at: number): Promise<Change | undefined> {
  // It is read first: to make another one may rotate this one away.
  const { fields, papers, settings } = await readBackup(at);
  await backUp();
  await keepPapers(papers);
  const before = await readSettings();
  const isOther = settings !== undefined && JSON.stringify(settings) !== JSON.stringify(before);
  const made = await step({ kind: "restore", from: at, ...(isOther && { settings: before }) }, async () =>
    restoringEdits(fields, await readFields()),
  );
  if (isOther) await changeSettings(settings);
  return made;
}

/**
 * Brings back what a database held that was lost, beside what this one holds: each field with its own time, so that what
 * was changed here since then stays.
 */
export async function bringBack(at: number): Promise<Change | undefined> {
  const { fields, papers } = await readBackup(at);
  await keepPapers(papers);
  const made = await step({ kind: "restore", from: at }, known(fields));
  await answerLoss();
  return made;
}
