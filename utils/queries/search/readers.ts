import type { PostingsBlock, StoredSegment } from "../../model/segment";
import { db } from "../../store/db/database";
import { isClosed, resultOf } from "../../store/db/requests";
import { type Hits, placesRead, search } from "./search";
import { type BlockKey, keepBlocks, missingBlocks, type StoredReader, storedReader } from "./storedSegments";

/** How many blocks are read ahead at a time: few, so that what a search needs is read in between. */
const AHEAD = 4;

/** The segments of the index. Each is read once and kept, since segments never change; so are the blocks of their postings. */
export class Readers {
  #readers: readonly StoredReader[] = [];
  /** The database without Dexie, as long as it can be read so. */
  #raw: IDBDatabase | undefined;

  /** All segments, the oldest first, read without Dexie, which loads later. */
  async asTheyLie(database: IDBDatabase): Promise<readonly StoredReader[]> {
    this.#raw = database;
    const store = database.transaction("segments").objectStore("segments");
    const segments = await resultOf<StoredSegment[]>(store.getAll());
    this.#readers = segments.map(storedReader);
    return this.#readers;
  }

  /** All segments, the oldest first. Reads only the new ones, and returns the same list if nothing has changed. */
  async current(): Promise<readonly StoredReader[]> {
    await db.transaction("r", db.segments, async () => {
      const ids = await db.segments.toCollection().primaryKeys();
      if (ids.join() === this.#readers.map(({ id }) => id).join()) return;
      const kept = new Map(this.#readers.map((reader) => [reader.id, reader]));
      const segments = await db.segments.bulkGet(ids.filter((id) => !kept.has(id)));
      for (const segment of segments) if (segment) kept.set(segment.id, storedReader(segment));
      this.#readers = ids.flatMap((id) => kept.get(id) ?? []);
    });
    return this.#readers;
  }

  /**
   * Finds papers in segments of the index. Reads the postings of the words of the query first, unless they have been read.
   * @param most the greatest number of ids to return
   */
  async search(readers: readonly StoredReader[], query: string, most: number): Promise<Hits> {
    // Once all is read, which is soon, the words of a query need not be looked up twice.
    const places = readers.every(({ isRead }) => isRead.every(Boolean)) ? [] : placesRead(readers, query);
    const keys = readers.flatMap((reader, nth) => missingBlocks(reader, places[nth] ?? []));
    if (keys.length) keepBlocks(readers, await this.#blocks(keys));
    return search(readers, query, most);
  }

  /** Reads all other postings, a few blocks at a time. */
  async readAhead(readers: readonly StoredReader[]): Promise<void> {
    for (;;) {
      const keys = readers.flatMap((reader) => missingBlocks(reader)).slice(0, AHEAD);
      const blocks = keys.length ? await this.#blocks(keys) : [];
      // None is there where the segment was merged away: the readers of the new one read on.
      if (!blocks.some(Boolean)) return;
      keepBlocks(readers, blocks);
    }
  }

  async #blocks(keys: BlockKey[]): Promise<(PostingsBlock | undefined)[]> {
    try {
      const store = this.#raw?.transaction("blocks").objectStore("blocks");
      if (store) return await Promise.all(keys.map((key) => resultOf<PostingsBlock>(store.get(key))));
    } catch (error) {
      if (!isClosed(error)) throw error;
      this.#raw = undefined;
    }
    return db.blocks.bulkGet(keys);
  }
}
