import type { StoredSegment } from "../../model/segment";
import { db } from "../../store/db/database";
import { readerOf, type SegmentReader } from "./match";

/** The segments of the index. Each is read once and kept, since segments never change. */
export class Readers {
  #readers: readonly (SegmentReader & { id: number })[] = [];

  /** All segments, the oldest first, read without Dexie, which loads later. */
  async asTheyLie(database: IDBDatabase): Promise<readonly SegmentReader[]> {
    const segments = await new Promise<StoredSegment[]>((resolve, reject) => {
      const reading = database.transaction("segments").objectStore("segments").getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
    this.#readers = segments.map((segment) => ({ id: segment.id, ...readerOf(segment) }));
    return this.#readers;
  }

  /** All segments, the oldest first. Reads only the new ones, and returns the same list if nothing has changed. */
  async current(): Promise<readonly SegmentReader[]> {
    await db.transaction("r", db.segments, async () => {
      const ids = await db.segments.toCollection().primaryKeys();
      if (ids.join() === this.#readers.map(({ id }) => id).join()) return;
      const kept = new Map(this.#readers.map((reader) => [reader.id, reader]));
      const segments = await db.segments.bulkGet(ids.filter((id) => !kept.has(id)));
      for (const segment of segments) {
        if (segment) kept.set(segment.id, { id: segment.id, ...readerOf(segment) });
      }
      this.#readers = ids.flatMap((id) => kept.get(id) ?? []);
    });
    return this.#readers;
  }
}
