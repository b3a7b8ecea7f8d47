import type { Edit } from "../../model/change";
import { fieldsOf, type Row, type Value, valueIn } from "../../model/fields";
import type { MarkField } from "../../model/mark";
import { isWanted } from "../../store/changes/apply";

/** An edit and the current row that it would change. */
export interface Meeting {
  edit: Edit;
  row: Row;
}

/**
 * The effect of an import on a paper: `added` adds it to the library, `merged` changes a paper of the library, `other`
 * changes a paper outside it (seen or hidden), `same` changes nothing.
 */
export type ImportFate = "added" | "merged" | "other" | "same";

/** True for the marks that make a paper part of the library. */
const HOLDS: Record<MarkField, boolean> = {
  seen: false,
  hidden: false,
  read: true,
  saved: true,
  reading: true,
};

const isMark = (field: string): field is MarkField => Object.hasOwn(HOLDS, field);

const isHeld = (field: string, value: Value | undefined) =>
  value !== undefined && (!isMark(field) || HOLDS[field]);

/** True if a paper is in the library, by one of its rows. */
const isInLibrary = (row: Row) => fieldsOf(row).some(({ field }) => isHeld(field, valueIn(row, field)));

/** The fate of a paper, from all its edits and its current rows. */
export function fateOf(meetings: readonly Meeting[], rows: readonly Row[]): ImportFate {
  const wanted = meetings.filter(({ edit, row }) => isWanted(row, edit));
  if (!wanted.length) return "same";
  if (rows.some(isInLibrary)) return "merged";
  return wanted.some(({ edit }) => isHeld(edit.field, edit.value)) ? "added" : "other";
}

/** True if the row stays as it is although the edit has another value. A difference in time alone does not count. */
export function isKept({ edit, row }: Meeting): boolean {
  if (isWanted(row, edit)) return false;
  const before = valueIn(row, edit.field);
  if (isMark(edit.field)) return (before === undefined) !== (edit.value === undefined);
  return before !== edit.value;
}

/** True if the edit sets a field that stays as it is only because it was changed here more recently. */
export const isOverruled = ({ edit, row }: Meeting): boolean =>
  edit.value !== undefined && !isWanted(row, edit) && isWanted(row, { ...edit, changedAt: undefined });
