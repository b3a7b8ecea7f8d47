import { db } from "../../store/db/database";
import { readerOf, type SegmentReader } from "./match";

/** The segments of the index, read as they are needed: those that were read stay, since they never change. */
export class Readers {
  #readers: (SegmentReader & { id: number })[] = [];

  /** All segments, the oldest first; reads those that are new since the last time. */
  async current(): Promise<readonly SegmentReader[]> {
    await db.transaction("r", db.segments, async () => {
      const ids = await db.segments.toCollection().primaryKeys();
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
