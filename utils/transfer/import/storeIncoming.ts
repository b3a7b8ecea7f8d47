import { storePapers, storing } from "../../fetch/papers/storePapers";
import { parts } from "../../ground/parts";
import type { Change, Inverse } from "../../model/change";
import type { FetchedPaper } from "../../model/paper";
import { apply } from "../../store/changes/apply";
import { noteChange, steps } from "../../store/changes/change";
import { db } from "../../store/db/database";
import { editsOf, type ImportWish, papersOfIncoming } from "./edits";
import type { Incoming } from "./incoming";

/** This many fields or papers are written before `signal` is checked again. */
const PART = 500;

/** The options of storing an import: how its progress is reported and how it is stopped. */
export interface Storing extends ImportWish {
  progress: (done: number, total: number) => void;
  signal: AbortSignal;
}

/**
 * Stores an import in one transaction and as one change that can be undone. If it is stopped or fails, nothing is changed.
 * @returns the change, or undefined if nothing was new
 */
export function storeIncoming(
  incoming: Incoming,
  { progress, signal, overrule }: Storing,
  at: number = Date.now(),
): Promise<Change | undefined> {
  const edits = editsOf(incoming, { overrule });
  const total = edits.length + incoming.papers.length;
  return db.transaction("rw", [...steps(), ...storing()], async () => {
    const inverse: Inverse[] = [];
    const stored: string[] = [];
    for (const { part, done } of parts(edits, PART)) {
      signal.throwIfAborted();
      for (const each of await apply(part, at)) inverse.push(each);
      progress(done, total);
    }
    // Most papers are new, so reading all keys is faster than looking up each paper.
    const there = new Set(await db.papers.toCollection().primaryKeys());
    for (const { part, done } of parts(incoming.papers, PART)) {
      signal.throwIfAborted();
      stored.push(...(await fillPapers(part, there)));
      progress(edits.length + done, total);
    }
    const made = await noteChange(
      { kind: "import", papers: papersOfIncoming(inverse).length },
      inverse,
      at,
      stored,
    );
    signal.throwIfAborted();
    return made;
  });
}

/**
 * Stores the papers of a file. Fields that are stored already are kept, since those of Hugging Face are newer and cleaner.
 * @param there the ids of stored papers; the new ones are added to it
 * @returns the ids of papers that were not stored before
 */
async function fillPapers(papers: readonly FetchedPaper[], there: Set<string>): Promise<string[]> {
  const ids = papers.map(({ id }) => id);
  const rows = await db.papers.bulkGet(ids.filter((id) => there.has(id)));
  const known = new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
  const filled = papers.map((paper) => ({ ...paper, ...withoutEmpty(known.get(paper.id)) }));
  await storePapers(
    filled,
    ids.map((id) => known.get(id)),
  );
  for (const id of ids) there.add(id);
  return ids.filter((id) => !known.has(id));
}

const withoutEmpty = (paper: object | undefined) =>
  Object.fromEntries(
    Object.entries(paper ?? {}).filter(
      ([, value]) => value !== "" && !(Array.isArray(value) && !value.length),
    ),
  );
