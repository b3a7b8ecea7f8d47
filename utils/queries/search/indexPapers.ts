import { unnamedPaper } from "../../model/paper";
import type { Segment } from "../../model/segment";
import { db } from "../../store/db/database";
import { buildSegment, mergeSegments } from "./buildSegment";
import { addSegment, deleteSegments, readWhole } from "./storedSegments";

/** The number of papers indexed at a time: few, so that a page on the same thread stays responsive. */
const AT_ONCE = 250;

/**
 * Adds the waiting papers to the search index. One call runs at a time over all contexts. If it is killed between two awaits,
 * some papers are indexed completely and the others still wait.
 * @returns true if any papers waited
 */
export function indexPapers(): Promise<boolean> {
  return navigator.locks.request("index", async () => {
    if (!(await indexSome())) return false;
    while (await indexSome());
    return true;
  });
}

async function indexSome(): Promise<boolean> {
  const waiting = await db.unindexed.limit(AT_ONCE).toArray();
  if (!waiting.length) return false;
  const segment = await segmentOf([...new Set(waiting.map(({ paperId }) => paperId))]);
  await db.transaction("rw", db.unindexed, db.segments, db.blocks, async () => {
    // A paper that has changed since it was read waits again, under another key.
    await db.unindexed.bulkDelete(waiting.map(({ key }) => key ?? 0));
    await add(segment);
  });
  while (await mergeLast());
  return true;
}

/** Makes a segment of stored papers, and of papers that have only a note. */
async function segmentOf(ids: string[]): Promise<Segment> {
  const [papers, rows] = await Promise.all([db.papers.bulkGet(ids), db.notes.bulkGet(ids)]);
  const notes = new Map(rows.flatMap((row) => (row?.markdown ? [[row.paperId, row.markdown]] : [])));
  const known = ids.flatMap((id, i) => papers[i] ?? (notes.has(id) ? unnamedPaper(id) : []));
  return buildSegment(known, notes);
}

async function add(segment: Segment): Promise<void> {
  const ids = await db.segments.toCollection().primaryKeys();
  await addSegment((ids.at(-1) ?? 0) + 1, segment);
}

/**
 * Merges the last two segments unless the older is more than twice as large. So there are never more than a dozen, and each
 * paper is copied a dozen times at most (the logarithmic method of Bentley and Saxe, 1980).
 * @returns true if it merged
 */
async function mergeLast(): Promise<boolean> {
  const sizes = (await db.segments.orderBy("[id+size]").keys()) as unknown as [number, number][];
  const [before, last] = sizes.slice(-2);
  if (!before || !last || before[1] > 2 * last[1]) return false;
  return db.transaction("rw", db.segments, db.blocks, async () => {
    const ids = [before[0], last[0]];
    const merged = mergeSegments(await readWhole(ids));
    await deleteSegments(ids);
    await addSegment(last[0] + 1, merged);
    return true;
  });
}
