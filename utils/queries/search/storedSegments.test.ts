import "fake-indexeddb/auto";

import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { startFresh } from "../../../tests/support/fresh";
import { BLOCK_SIZE, type Segment } from "../../model/segment";
import { db } from "../../store/db/database";
import { readerOf } from "./match";
import { Readers } from "./readers";
import { search } from "./search";
import { addSegment, deleteSegments, missingBlocks, readWhole } from "./storedSegments";

/** A segment whose postings fill several blocks: each of its words is in most of its papers. */
function largeSegment(): Segment {
  const papers = Array.from({ length: 2000 }, (_, n) => `2606.${10_000 + n}`);
  const words = Array.from(
    { length: 300 },
    (_, n) => `${"abcdefghij"[n % 10]}${String(n).padStart(3, "0")}`,
  ).sort();
  const offsets = new Uint32Array(words.length + 1);
  const bytes: number[] = [];
  words.forEach((_, word) => {
    let before = 0;
    papers.forEach((_, paper) => {
      if ((paper * 7 + word) % 5 === 0) return;
      bytes.push(paper - before, 1 + ((paper + word) % 200));
      before = paper;
    });
    offsets[word + 1] = bytes.length;
  });
  return { papers, words: words.join(" "), offsets, postings: Uint8Array.from(bytes) };
}

const LARGE = largeSegment();
const SMALL: Segment = {
  papers: ["2607.00001"],
  words: "a000 b001",
  offsets: Uint32Array.from([0, 2, 4]),
  postings: Uint8Array.from([0, 9, 0, 9]),
};

const store = () =>
  db.transaction("rw", db.segments, db.blocks, async () => {
    await addSegment(1, LARGE);
    await addSegment(2, SMALL);
  });

beforeEach(async () => {
  await startFresh();
  await store();
});

it("the postings of a segment are stored in blocks", async () => {
  expect(LARGE.postings.length).toBeGreaterThan(3 * BLOCK_SIZE);
  const blocks = await db.blocks.toArray();
  expect(blocks.map(({ segment, place }) => [segment, place])).toEqual([
    [1, 0],
    [1, 1],
    [1, 2],
    [1, 3],
    [2, 0],
  ]);
  expect(blocks.map(({ bytes }) => bytes.length).slice(0, 3)).toEqual([BLOCK_SIZE, BLOCK_SIZE, BLOCK_SIZE]);
});

it("segments that are read whole are as they were", async () => {
  expect(await readWhole([1, 2])).toMatchObject([LARGE, SMALL]);
});

it("deleted segments leave no block", async () => {
  await db.transaction("rw", db.segments, db.blocks, () => deleteSegments([1]));
  expect(await db.blocks.toCollection().primaryKeys()).toEqual([[2, 0]]);
});

describe("a search", () => {
  const whole = [readerOf(LARGE), readerOf(SMALL)];

  it("reads only the blocks of its words, each once", async () => {
    const readers = new Readers();
    const current = await readers.current();
    expect(current.flatMap((reader) => missingBlocks(reader))).toHaveLength(5);
    await readers.search(current, "a000", 9);
    expect(current.map(({ isRead }) => isRead)).toEqual([[true, false, false, false], [true]]);
    await db.blocks.clear();
    expect(await readers.search(current, "a000", 9)).toEqual(search(whole, "a000", 9));
  });

  it("finds the same as over whole segments, whatever was read before", async () => {
    const typed = fc.constantFrom("a", "b00", "j299", "e14 c", "zz", "b1x1", "a000 b001", "g-06");
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 1, maxLength: 4 }), async (queries) => {
        const readers = new Readers();
        const current = await readers.current();
        for (const query of queries) {
          expect(await readers.search(current, query, 50)).toEqual(search(whole, query, 50));
        }
      }),
      { numRuns: 15 },
    );
  });

  it("has all blocks once the rest is read ahead, and goes on if a segment was merged away", async () => {
    const readers = new Readers();
    const current = await readers.current();
    await readers.readAhead(current);
    expect(current.flatMap((reader) => missingBlocks(reader))).toEqual([]);
    expect(current.map(({ segment }) => segment.postings)).toEqual([LARGE.postings, SMALL.postings]);

    const late = new Readers();
    const before = await late.current();
    await db.transaction("rw", db.segments, db.blocks, () => deleteSegments([1]));
    const { ids } = await late.search(before, "a000", 9);
    expect(ids, "only papers that are still there").toEqual(["2607.00001"]);
    await late.readAhead(before);
    expect((await late.current()).map(({ id }) => id)).toEqual([2]);
  });
});
