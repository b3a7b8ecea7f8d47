import { db } from "../db/database";
import { isUntouched, type Mark, type MarkField, noMark, timeKey, withField } from "./mark";

/** One field of one paper as it was before a change. */
interface Inverse {
  paperId: string;
  field: MarkField;
  /** The field's time, absent where it was not set. */
  before?: number;
  /** When the field had last been changed, absent where it never was. */
  changedBefore?: number;
  /** The time that the change gave the field: while it still has it, nothing has happened to it since. */
  changedTo: number;
}

/** A change of marks with what takes it back; a row of the precious table `changes`. */
export interface Change {
  id?: number;
  /** When it was made: milliseconds since the epoch. */
  at: number;
  field: MarkField;
  /** Whether the field was set or cleared. */
  on: boolean;
  inverse: Inverse[];
}

/** How many changes can be taken back. */
const KEPT_CHANGES = 100;

/**
 * Sets or clears one field on papers, and remembers how to undo it; both in one transaction. Papers on which the field
 * already is as wanted are left alone.
 * @param at milliseconds since the epoch
 * @returns the change, or undefined where there was nothing to change
 */
export function changeMarks(
  paperIds: readonly string[],
  field: MarkField,
  on: boolean,
  at: number = Date.now(),
): Promise<Change | undefined> {
  return db.transaction("rw", db.marks, db.changes, async () => {
    const inverse = await setField(paperIds, field, on, at);
    if (!inverse.length) return undefined;
    const change: Change = { at, field, on, inverse };
    change.id = await db.changes.add(change);
    await forgetOldChanges();
    return change;
  });
}

/**
 * Marks papers as seen, without a way back: it happens by itself, forty times a minute. A paper that was touched in any
 * way stays as it is.
 */
export function markSeen(paperIds: readonly string[], at: number = Date.now()): Promise<void> {
  return db.transaction("rw", db.marks, async () => {
    const marks = await db.marks.bulkGet([...paperIds]);
    const untouched = paperIds.filter((_, i) => isUntouched(marks[i]));
    await setField(untouched, "seen", true, at);
  });
}

/**
 * Takes back a change, the latest where no id is given. A field that was changed again since then, here or elsewhere,
 * keeps the later value.
 * @returns the change taken back, or undefined where there was none
 */
export function undoChange(id?: number, at: number = Date.now()): Promise<Change | undefined> {
  return db.transaction("rw", db.marks, db.changes, async () => {
    const change = id === undefined ? await db.changes.orderBy("id").last() : await db.changes.get(id);
    if (change?.id === undefined) return undefined;
    const marks = await db.marks.bulkGet(change.inverse.map((each) => each.paperId));
    const undone = change.inverse.flatMap((inverse, i) => {
      const mark = marks[i];
      if (!mark || mark.changedAt[inverse.field] !== inverse.changedTo) return [];
      const restored = withField(mark, inverse.field, inverse.before, at);
      return [{ inverse, restored }];
    });
    await db.marks.bulkPut(undone.map((each) => each.restored));
    await moveOn(undone);
    await db.changes.delete(change.id);
    return change;
  });
}

/**
 * An undone change gives its fields a new time, as every change does; the changes that had left them as they are again
 * learn it, so that they can still be undone in turn.
 */
async function moveOn(undone: { inverse: Inverse; restored: Mark }[]): Promise<void> {
  const key = ({ paperId, field }: Inverse, time?: number) => `${paperId} ${field} ${time}`;
  const times = new Map(
    undone.map(({ inverse, restored }) => [
      key(inverse, inverse.changedBefore),
      restored.changedAt[inverse.field],
    ]),
  );
  await db.changes.toCollection().modify((change) => {
    for (const inverse of change.inverse) {
      inverse.changedTo = times.get(key(inverse, inverse.changedTo)) ?? inverse.changedTo;
    }
  });
}

async function setField(
  paperIds: readonly string[],
  field: MarkField,
  on: boolean,
  at: number,
): Promise<Inverse[]> {
  const ids = [...new Set(paperIds)];
  const marks = await db.marks.bulkGet(ids);
  const changed: Mark[] = [];
  const inverse: Inverse[] = [];
  ids.forEach((paperId, i) => {
    const mark = marks[i] ?? noMark(paperId);
    const before = mark[timeKey(field)];
    if ((before !== undefined) === on) return;
    const next = withField(mark, field, on ? at : undefined, at);
    changed.push(next);
    inverse.push({
      paperId,
      field,
      changedTo: next.changedAt[field] ?? at,
      ...(before !== undefined && { before }),
      ...(mark.changedAt[field] !== undefined && { changedBefore: mark.changedAt[field] }),
    });
  });
  await db.marks.bulkPut(changed);
  return inverse;
}

async function forgetOldChanges(): Promise<void> {
  const old = await db.changes.orderBy("id").reverse().offset(KEPT_CHANGES).primaryKeys();
  if (old.length) await db.changes.bulkDelete(old);
}
