import { storePapers, storing } from "../../fetch/papers/storePapers";
import { parts } from "../../ground/parts";
import type { Change, Inverse } from "../../model/change";
import type { FetchedPaper } from "../../model/paper";
import { apply } from "../../store/changes/apply";
import { noteChange, steps } from "../../store/changes/change";
import { db } from "../../store/db/database";
import { editsOf, type ImportWish, papersOfIncoming } from "./edits";
import type { Incoming } from "./incoming";

/** How many fields or papers are written between two looks at whether to go on. */
const PART = 500;

/** How an import is to be, is followed, and is stopped. */
export interface Storing extends ImportWish {
  progress: (done: number, total: number) => void;
  signal: AbortSignal;
}

/**
 * Takes over what has come, all of it in one transaction and as one step: stopped half-way, or where it cannot be stored,
 * it leaves everything as it was.
 * @returns the step, or undefined where there was nothing new
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
    // Most are new: their keys tell it sooner than looking for each.
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
 * Stores what a file says of papers, where nothing better is known: what Hugging Face said is newer, and cleaner.
 * @param there the papers of which something is stored; those that come now are added
 * @returns the papers of which nothing was known
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
