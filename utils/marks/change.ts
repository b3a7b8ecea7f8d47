import { db } from "../db/database";
import { isUntouched, type Mark, type MarkField, noMark, timeKey, withField } from "./mark";

/** One field of one paper as it was before a change; `before` is the field's time, absent where it was not set. */
interface Inverse {
  paperId: string;
  field: MarkField;
  before?: number;
}

/** A change of marks with what takes it back; a row of the precious table `changes`. */
export interface Change {
  id?: number;
  /** When it was made: milliseconds since the epoch. Every field it wrote carries the same time. */
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
    const restored = change.inverse.flatMap(({ field, before }, i) => {
      const mark = marks[i];
      const isAsLeft = mark && mark[timeKey(field)] === (change.on ? change.at : undefined);
      return isAsLeft ? [withField(mark, field, before, at)] : [];
    });
    await db.marks.bulkPut(restored);
    await db.changes.delete(change.id);
    return change;
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
    changed.push(withField(mark, field, on ? at : undefined, at));
    inverse.push(before === undefined ? { paperId, field } : { paperId, field, before });
  });
  await db.marks.bulkPut(changed);
  return inverse;
}

async function forgetOldChanges(): Promise<void> {
  const old = await db.changes.orderBy("id").reverse().offset(KEPT_CHANGES).primaryKeys();
  if (old.length) await db.changes.bulkDelete(old);
}
