import { forgetPapers, forgetting } from "../fetch/papers/forgetPapers";
import { parts } from "../ground/parts";
import type { Change, Edit, Inverse } from "../model/change";
import { laterThan } from "../model/fields";
import { apply, rowName, rowsOf } from "../store/changes/apply";
import { steps } from "../store/changes/change";
import { db } from "../store/db/database";

/** How many fields are undone at a time: an import may have changed tens of thousands. */
const AT_ONCE = 500;

/**
 * Undoes a change; without an id the latest one. A field that was changed again since then, here or elsewhere, keeps the later
 * value.
 * @returns the undone change, or undefined if there was none
 */
export function undoChange(id?: number, at: number = Date.now()): Promise<Change | undefined> {
  return db.transaction("rw", [...steps(), ...forgetting()], async () => {
    const last = id === undefined ? await db.changes.orderBy("id").last() : await db.changes.get(id);
    if (last?.id === undefined) return undefined;
    const { inverse = [], stored = [] } = (await db.inverses.get(last.id)) ?? {};
    const undone: Inverse[] = [];
    for (const { part } of parts(inverse, AT_ONCE)) {
      const rows = await rowsOf(part);
      const edits = part.flatMap(({ table, key, field, before, changedTo }): Edit[] => {
        const row = rows.get(rowName(table, key));
        if (row?.changedAt[field] !== changedTo) return [];
        // A new time, so that undoing also reaches a field of which only the time was changed.
        return [{ table, key, field, value: before, changedAt: laterThan(row, field, at) }];
      });
      for (const each of await apply(edits, at, rows)) undone.push(each);
    }
    await db.changes.delete(last.id);
    await db.inverses.delete(last.id);
    await moveOn(inverse, undone);
    await forgetPapers(stored);
    return last;
  });
}

/**
 * Undoing gives the fields a new time, as every change does. Earlier changes to the same fields are updated with the new time,
 * so that they can still be undone.
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
  await db.inverses.toCollection().modify((row) => {
    for (const inverse of row.inverse) {
      inverse.changedTo = times.get(name(inverse, inverse.changedTo)) ?? inverse.changedTo;
    }
  });
}
