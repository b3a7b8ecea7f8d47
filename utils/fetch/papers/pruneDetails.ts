import { DAY } from "../../ground/dates/day";
import { parts } from "../../ground/parts";
import type { PaperDetails } from "../../model/detail";
import { PRUNED, type Pruned } from "../../model/following";
import { db } from "../../store/db/database";
import { isBetween } from "../asking/recent";
import { isMarked } from "./isMarked";

/** The details of an unmarked paper are kept for this long after its page was last opened. */
const KEPT_FOR = 90 * DAY;

/** This many papers are checked in one transaction. Each may have a full text, and pages can't mark papers meanwhile. */
const AT_ONCE = 20;

/**
 * Deletes the details of papers that are not marked and were not opened for ninety days; they can be fetched again. It
 * runs once a day, and one at a time over all contexts. If it is killed at an await, some rows are deleted, and the next
 * call starts over.
 */
export async function pruneDetails(): Promise<void> {
  await navigator.locks.request("prune", { ifAvailable: true }, async (lock) => {
    const now = Date.now();
    const last = (await db.following.get(PRUNED)) as Pruned | undefined;
    if (!lock || isBetween(last?.at, now - DAY, now)) return;
    const ids = await db.details.toCollection().primaryKeys();
    for (const { part } of parts(ids, AT_ONCE)) await pruneSome(part, now);
    await db.table<Pruned>("following").put({ key: PRUNED, at: now });
  });
}

/** Reads marks in the same transaction, so that a paper that is marked or opened meanwhile keeps its details. */
function pruneSome(ids: string[], now: number): Promise<void> {
  return db.transaction("rw", db.details, db.marks, db.notes, async () => {
    const [marks, notes] = await Promise.all([db.marks.bulkGet(ids), db.notes.bulkGet(ids)]);
    const unmarked = ids.filter((_, i) => !isMarked(marks[i], notes[i]));
    const rows = (await db.details.bulkGet(unmarked)).filter((row) => row !== undefined);
    const old = rows.filter((row) => lastOpened(row) < now - KEPT_FOR).map(({ id }) => id);
    if (old.length) await db.details.bulkDelete(old);
  });
}

/** When a paper's page was last opened or its details were fetched, which its page usually does. */
const lastOpened = ({ openedAt = 0, answer, text }: PaperDetails): number =>
  Math.max(openedAt, answer?.fetchedAt ?? 0, text?.fetchedAt ?? 0);
