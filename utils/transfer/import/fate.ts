import type { Edit } from "../../model/change";
import { fieldsOf, type Row, type Value, valueIn } from "../../model/fields";
import type { MarkField } from "../../model/mark";
import { isWanted } from "../../store/changes/apply";

/** An edit and the row that it is about, as it is now. */
export interface Meeting {
  edit: Edit;
  row: Row;
}

/** What becomes of a paper: it comes into the library, something of it is new there, something else is, or nothing. */
export type ImportFate = "added" | "merged" | "other" | "same";

/** Which marks put a paper into the library. */
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

/** Whether a paper is in the library, by its mark or its note. */
const isInLibrary = (row: Row) => fieldsOf(row).some(({ field }) => isHeld(field, valueIn(row, field)));

/** What becomes of a paper, by all that is said of it and its rows. */
export function fateOf(meetings: readonly Meeting[], rows: readonly Row[]): ImportFate {
  const wanted = meetings.filter(({ edit, row }) => isWanted(row, edit));
  if (!wanted.length) return "same";
  if (rows.some(isInLibrary)) return "merged";
  return wanted.some(({ edit }) => isHeld(edit.field, edit.value)) ? "added" : "other";
}

/** Whether the row stays as it is, though the edit says something else. A difference in time alone does not count. */
export function isKept({ edit, row }: Meeting): boolean {
  if (isWanted(row, edit)) return false;
  const before = valueIn(row, edit.field);
  if (isMark(edit.field)) return (before === undefined) !== (edit.value === undefined);
  return before !== edit.value;
}

/** Whether a field that is set in what has come would be set here, if it overruled what was changed here since. */
export const isOverruled = ({ edit, row }: Meeting): boolean =>
  edit.value !== undefined && !isWanted(row, edit) && isWanted(row, { ...edit, changedAt: undefined });
