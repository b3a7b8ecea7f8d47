import type { Change, Edit, Inverse } from "../../model/change";
import type { ChangeKind } from "../../model/changeKind";
import { isOfPapers } from "../../model/fields";
import { db } from "../db/database";
import { apply, precious } from "./apply";

/** The tables that a change writes to, for transactions. */
export const steps = () => [...precious(), db.unindexed, db.changes, db.inverses];

/** The number of papers that some edits change. */
const papersIn = (edits: readonly Inverse[]) =>
  new Set(edits.flatMap(({ table, key }) => (isOfPapers(table) ? [key] : []))).size;

/** This many changes can be undone. */
const KEPT_CHANGES = 100;

/** Edits, or a function that reads them inside the transaction. */
export type Edits = readonly Edit[] | (() => Promise<readonly Edit[]>);

/**
 * Changes the user's own data, which nothing else may write: writes the edits and their inverses in one transaction. Fields
 * that have the new value already are left alone.
 * @param at milliseconds since the epoch
 * @returns the change, or undefined if there was nothing to change
 */
export function change(what: ChangeKind, edits: Edits, at: number = Date.now()): Promise<Change | undefined> {
  return db.transaction("rw", steps(), async () => {
    return noteChange(what, await apply(await readEdits(edits), at), at);
  });
}

/**
 * Notes the inverses of edits that were just applied, as one change, for edits that are applied in parts. Call it inside the
 * same transaction.
 * @param stored the ids of papers that were stored with it for the first time
 */
export async function noteChange(
  what: ChangeKind,
  inverse: Inverse[],
  at: number,
  stored: readonly string[] = [],
): Promise<Change | undefined> {
  if (!inverse.length) return undefined;
  const made: Change = { at, what, papers: papersIn(inverse) };
  const id = await db.changes.add(made);
  await db.inverses.put({ id, inverse, ...(stored.length && { stored: [...stored] }) });
  await forgetOldChanges();
  return { ...made, id };
}

/**
 * Like `change`, for a field that changes continually, such as a note. If the last change was to the same field, at most
 * `within` milliseconds ago, both become one change.
 */
export async function changeAlong(
  what: ChangeKind,
  edit: Edit,
  within: number,
  at = Date.now(),
): Promise<void> {
  await db.transaction("rw", steps(), async () => {
    const [inverse] = await apply([edit], at);
    if (!inverse) return;
    const last = await db.changes.orderBy("id").last();
    const [before, ...others] =
      last?.id !== undefined && last.papers === 1 ? ((await db.inverses.get(last.id))?.inverse ?? []) : [];
    const isSame =
      last?.what.kind === what.kind &&
      before !== undefined &&
      others.length === 0 &&
      before.table === edit.table &&
      before.key === edit.key &&
      before.field === edit.field &&
      before.changedTo === inverse.changedBefore &&
      at - last.at < within;
    if (isSame && last.id !== undefined)
      await db.inverses.put({ id: last.id, inverse: [{ ...before, changedTo: inverse.changedTo }] });
    else await noteChange(what, [inverse], at);
  });
}

/** Like `change`, but without undo, for what happens by itself: papers are seen forty times a minute. */
export async function changeQuietly(edits: Edits, at: number = Date.now()): Promise<void> {
  await db.transaction("rw", [...precious(), db.unindexed], async () => apply(await readEdits(edits), at));
}

const readEdits = async (edits: Edits) => (typeof edits === "function" ? edits() : edits);

async function forgetOldChanges(): Promise<void> {
  const old = await db.changes.orderBy("id").reverse().offset(KEPT_CHANGES).primaryKeys();
  if (!old.length) return;
  await db.changes.bulkDelete(old);
  await db.inverses.bulkDelete(old);
}
