import { db } from "../db/database";
import { parts } from "../parts";
import { apply, type Edit, type Inverse, precious, rowName, rowsOf } from "./apply";
import { laterThan } from "./fields";
import type { ChangeKind } from "./kind";

/** One step, with what takes it back; a row of the precious table `changes`. */
export interface Change {
  id?: number;
  /** When it was made: milliseconds since the epoch. */
  at: number;
  what: ChangeKind;
  inverse: Inverse[];
}

/** How many changes can be taken back. */
const KEPT_CHANGES = 100;
/** How many fields are undone before anything else has its turn: an import may have changed tens of thousands. */
const UNDONE_AT_ONCE = 500;

/** Edits, or what reads in the same transaction which they are. */
export type Edits = readonly Edit[] | (() => Promise<readonly Edit[]>);

/**
 * The one way in which anything changes that only the user has: writes the edits and, beside them, what takes them back, in
 * one transaction. Fields that already are as wanted are left alone.
 * @param at milliseconds since the epoch
 * @returns the change, or undefined where there was nothing to change
 */
export function change(what: ChangeKind, edits: Edits, at: number = Date.now()): Promise<Change | undefined> {
  return db.transaction("rw", [...precious(), db.unindexed, db.changes], async () => {
    return noteChange(what, await apply(await readEdits(edits), at), at);
  });
}

/**
 * Notes what takes back edits that were just applied, as one step: for what is applied in parts. Call it inside the same
 * transaction.
 */
export async function noteChange(
  what: ChangeKind,
  inverse: Inverse[],
  at: number,
): Promise<Change | undefined> {
  if (!inverse.length) return undefined;
  const made: Change = { at, what, inverse };
  made.id = await db.changes.add(made);
  await forgetOldChanges();
  return made;
}

/**
 * As `change`, for one field that goes on changing: where the last step is of the same field and not older than `within`
 * milliseconds, it becomes part of that step.
 */
export async function changeAlong(
  what: ChangeKind,
  edit: Edit,
  within: number,
  at = Date.now(),
): Promise<void> {
  await db.transaction("rw", [...precious(), db.unindexed, db.changes], async () => {
    const [inverse] = await apply([edit], at);
    if (!inverse) return;
    const last = await db.changes.orderBy("id").last();
    const [before, ...others] = last?.inverse ?? [];
    const isSame =
      last?.what.kind === what.kind &&
      before !== undefined &&
      others.length === 0 &&
      before.table === edit.table &&
      before.key === edit.key &&
      before.field === edit.field &&
      before.changedTo === inverse.changedBefore &&
      at - last.at < within;
    if (isSame) await db.changes.put({ ...last, inverse: [{ ...before, changedTo: inverse.changedTo }] });
    else {
      await db.changes.add({ at, what, inverse: [inverse] });
      await forgetOldChanges();
    }
  });
}

/** As `change`, for what happens by itself and has no way back: forty times a minute papers are seen. */
export async function changeQuietly(edits: Edits, at: number = Date.now()): Promise<void> {
  await db.transaction("rw", [...precious(), db.unindexed], async () => apply(await readEdits(edits), at));
}

const readEdits = async (edits: Edits) => (typeof edits === "function" ? edits() : edits);

/**
 * Takes back a change, the latest where no id is given. A field that was changed again since then, here or elsewhere,
 * keeps the later value.
 * @returns the change taken back, or undefined where there was none
 */
export function undoChange(id?: number, at: number = Date.now()): Promise<Change | undefined> {
  return db.transaction("rw", [...precious(), db.unindexed, db.changes], async () => {
    const last = id === undefined ? await db.changes.orderBy("id").last() : await db.changes.get(id);
    if (last?.id === undefined) return undefined;
    const undone: Inverse[] = [];
    for (const { part } of parts(last.inverse, UNDONE_AT_ONCE)) {
      const rows = await rowsOf(part);
      const edits = part.flatMap(({ table, key, field, before, changedTo }): Edit[] => {
        const row = rows.get(rowName(table, key));
        if (row?.changedAt[field] !== changedTo) return [];
        // A time of its own, so that also a field that only was given another time learns that it was undone.
        return [{ table, key, field, value: before, changedAt: laterThan(row, field, at) }];
      });
      for (const each of await apply(edits, at)) undone.push(each);
    }
    await moveOn(last.inverse, undone);
    await db.changes.delete(last.id);
    return last;
  });
}

/**
 * An undone change gives its fields a new time, as every change does; the changes that had left them as they are again
 * learn it, so that they can still be undone in turn.
 */
async function moveOn(taken: readonly Inverse[], undone: readonly Inverse[]): Promise<void> {
  const name = ({ table, key, field }: Inverse, time?: number) => `${table} ${key} ${field} ${time}`;
  const now = new Map(undone.map((each) => [name(each), each.changedTo]));
  const times = new Map<string, number>();
  for (const each of taken) {
    const changedTo = now.get(name(each));
    if (changedTo !== undefined) times.set(name(each, each.changedBefore), changedTo);
  }
  if (!times.size) return;
  await db.changes.toCollection().modify((change) => {
    for (const inverse of change.inverse) {
      inverse.changedTo = times.get(name(inverse, inverse.changedTo)) ?? inverse.changedTo;
    }
  });
}

async function forgetOldChanges(): Promise<void> {
  const old = await db.changes.orderBy("id").reverse().offset(KEPT_CHANGES).primaryKeys();
  if (old.length) await db.changes.bulkDelete(old);
}
