import {
  BLOCK_SIZE,
  blocksOf,
  type PostingsBlock,
  type Segment,
  type StoredSegment,
} from "../../model/segment";
import { db } from "../../store/db/database";
import { readerOf, type SegmentReader } from "./match";

/** A stored segment, of whose postings only some blocks have been read: the others are zero. */
export interface StoredReader extends SegmentReader {
  id: number;
  /** True for each block that is in memory. */
  isRead: boolean[];
}

/** The key of a block: the segment and its place. */
export type BlockKey = [segment: number, place: number];

/** Prepares a stored segment for searching; none of its postings have been read. */
export function storedReader(row: StoredSegment): StoredReader {
  const length = row.offsets.at(-1) ?? 0;
  const isRead = new Array<boolean>(Math.ceil(length / BLOCK_SIZE)).fill(false);
  return { id: row.id, isRead, ...readerOf({ ...row, postings: new Uint8Array(length) }) };
}

/**
 * The blocks with the postings of some words that have not been read.
 * @param places the places of the words; all blocks without it
 */
export function missingBlocks({ id, isRead, segment }: StoredReader, places?: readonly number[]): BlockKey[] {
  const wanted = new Set<number>(places ? [] : isRead.keys());
  for (const at of places ?? []) {
    const last = Math.floor(((segment.offsets[at + 1] ?? 1) - 1) / BLOCK_SIZE);
    for (let place = Math.floor((segment.offsets[at] ?? 0) / BLOCK_SIZE); place <= last; place++)
      wanted.add(place);
  }
  return [...wanted].filter((place) => !isRead[place]).map((place) => [id, place]);
}

/** Keeps blocks that were read. One whose segment was merged away meanwhile is not there any more. */
export function keepBlocks(
  readers: readonly StoredReader[],
  blocks: readonly (PostingsBlock | undefined)[],
): void {
  const byId = new Map(readers.map((reader) => [reader.id, reader]));
  for (const block of blocks) {
    const reader = block && byId.get(block.segment);
    if (!reader) continue;
    reader.segment.postings.set(block.bytes, block.place * BLOCK_SIZE);
    reader.isRead[block.place] = true;
  }
}

const blocksIn = (id: number) =>
  db.blocks.where("[segment+place]").between([id, 0], [id, Number.POSITIVE_INFINITY]);

/** Reads stored segments whole, for a transaction over segments and blocks. */
export async function readWhole(ids: readonly number[]): Promise<Segment[]> {
  const [rows, blocks] = await Promise.all([
    db.segments.bulkGet([...ids]),
    Promise.all(ids.map((id) => blocksIn(id).toArray())),
  ]);
  const readers = rows.flatMap((row) => (row ? storedReader(row) : []));
  keepBlocks(readers, blocks.flat());
  return readers.map(({ segment }) => segment);
}

/** Stores a segment under an id, for a transaction over segments and blocks. */
export async function addSegment(id: number, { postings, ...segment }: Segment): Promise<void> {
  await db.segments.add({ ...segment, id, size: segment.papers.length });
  await db.blocks.bulkAdd(blocksOf(id, postings));
}

/** Deletes stored segments, for a transaction over segments and blocks. */
export async function deleteSegments(ids: readonly number[]): Promise<void> {
  await db.segments.bulkDelete([...ids]);
  await Promise.all(ids.map((id) => blocksIn(id).delete()));
}
