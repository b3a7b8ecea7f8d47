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
/** The fields that this version knows. A backup made by a later version may have others. */
const known = (fields: readonly FieldRecord[]) => fields.filter(({ table, field }) => isField(table, field));

/** The edits that set every field to its value in the backup, as of now, and clear those that are not in it. */
function restoringEdits(then: readonly FieldRecord[], now: readonly FieldRecord[]): Edit[] {
  const had = new Set(then.map(nameOf));
  return [...known(then), ...now.filter((record) => !had.has(nameOf(record))).map(cleared)].map(
    ({ changedAt: _, ...edit }) => edit,
  );
}

const cleared = ({ value: _, ...record }: FieldRecord): FieldRecord => record;

/**
 * Restores the library and the options of a backup, in one step that can be undone. The current ones are backed up
 * first; if that fails, nothing is changed.
 * @returns the change, or undefined if the library was the same already
 */
export async function restoreBackup(at: number): Promise<Change | undefined> {
  // This one is read first, since the next line may rotate it away.
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
 * Merges the backup of a lost database into the current library. Each field keeps its own time, so that later changes
 * made here stay.
 */
export async function bringBack(at: number): Promise<Change | undefined> {
  const { fields, papers } = await readBackup(at);
  await keepPapers(papers);
  const made = await step({ kind: "restore", from: at }, known(fields));
  await answerLoss();
  return made;
}
