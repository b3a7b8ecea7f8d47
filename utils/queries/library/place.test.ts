import "fake-indexeddb/auto";

import fc from "fast-check";
import { generateKeyBetween } from "fractional-indexing";
import { beforeEach, describe, expect, it } from "vitest";
import { startFresh } from "../../../tests/support/fresh";
import { undo } from "../../actions/markPapers";
import { move } from "../../actions/order";
import { parseSavedQuery } from "../../route/savedQuery";
import { db } from "../../store/db/database";
import { placeOf } from "./place";
import { readSaved } from "./saved";

beforeEach(startFresh);
const saved = (paperId: string, savedAt: number, place?: string) => ({
  paperId,
  savedAt,
  ...(place !== undefined && { place }),
  changedAt: { saved: savedAt },
});
const order = async () => (await readSaved(parseSavedQuery("sort=hand"), undefined)).ids.join("");
const put = (...rows: ReturnType<typeof saved>[]) => db.marks.bulkPut(rows);

describe("by hand", () => {
  it("papers that were never moved come in the order of saving, the latest first", async () => {
    await put(saved("a", 1000), saved("b", 3000), saved("c", 2000));
    expect(await order()).toBe("bca");
  });

  it("a paper that is saved later comes before one that was moved to the top", async () => {
    await put(saved("a", 1000), saved("b", 3000), saved("c", 2000));
    await move(["a"], undefined);
    expect(await order()).toBe("abc");
    await put(saved("d", 4000));
    expect(await order()).toBe("dabc");
  });

  it("a move is one edit, and can be undone", async () => {
    await put(saved("a", 1000), saved("b", 3000), saved("c", 2000));
    await move(["b"], "c");
    expect(await order()).toBe("cba");
    expect((await db.marks.toArray()).filter((mark) => mark.place !== undefined)).toHaveLength(1);
    await undo();
    expect(await order()).toBe("bca");
  });

  it("several papers move together, in the order given", async () => {
    await put(...[..."abcdef"].map((id, i) => saved(id, 100 - i)));
    await move(["e", "b"], "c");
    expect(await order()).toBe("acebdf");
  });

  it("papers move between others that were saved in the same millisecond", async () => {
    await put(...[..."abcd"].map((id) => saved(id, 500)));
    await move(["d"], "a");
    expect(await order()).toBe("adbc");
  });

  it("papers move even if two devices gave the same place, or a file a bad one", async () => {
    await put(saved("a", 900, "a5"), saved("b", 800, "a5"), saved("c", 700, "a7"), saved("d", 1, "!!"));
    expect(await order()).toBe("abcd");
    await move(["c"], "a");
    expect(await order()).toBe("abcd");
    await move(["d"], undefined);
    expect(await order()).toBe("dabc");
  });

  it.each([0, -5, 1.5, Number.MAX_SAFE_INTEGER])("a paper that was saved at %d has a place", async (at) => {
    await put(saved("a", at), saved("b", 50));
    const [first = "", last = ""] = [...(await order())];
    await move([last], undefined);
    expect(await order()).toBe(last + first);
  });

  it("the order is the result of the moves, whatever they were", async () => {
    const ids = [..."abcdefgh"];
    const moves = fc.array(fc.record({ id: fc.constantFrom(...ids), to: fc.nat(ids.length - 1) }), {
      maxLength: 12,
    });
    const times = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: ids.length, maxLength: ids.length });
    await fc.assert(
      fc.asyncProperty(times, moves, async (savedAt, all) => {
        await db.marks.clear();
        await put(...ids.map((id, i) => saved(id, savedAt[i] ?? 1)));
        let model = [...(await order())];
        for (const { id, to } of all) {
          const others = model.filter((each) => each !== id);
          await move([id], others[to - 1]);
          model = others.toSpliced(to, 0, id);
          expect(await order()).toBe(model.join(""));
        }
      }),
      { numRuns: 25 },
    );
  });
});

it("places by age are keys that fractional-indexing accepts and orders the same way", () => {
  const ids = fc.constantFrom("2606.00001", "2606.00010", "cs/0112017", "math/0309136", "odd one");
  const times = fc.oneof(fc.integer({ min: -1, max: 3 }), fc.double({ noNaN: true, min: -1, max: 1e15 }));
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(ids, times), { minLength: 2, maxLength: 6 }), (pairs) => {
      const places = [...new Set(pairs.map(([id, savedAt]) => placeOf(saved(id, savedAt))))].sort();
      expect(() => generateKeyBetween(null, places[0])).not.toThrow();
      for (const [i, place] of places.entries()) {
        const between = generateKeyBetween(place, places[i + 1]);
        expect(between > place && between < (places[i + 1] ?? "~")).toBe(true);
      }
    }),
  );
  const [older = "", newer = ""] = [2_000, 3_000].map((savedAt) => placeOf(saved("2606.00001", savedAt)));
  expect(newer < older).toBe(true);
});

it("a place is the same on every device", () => {
  const mark = saved("2606.00001", 1_780_000_000_000);
  expect(placeOf(mark)).toBe(placeOf({ ...mark, readAt: 5 }));
  expect(placeOf({ ...mark, place: "a1" })).toBe("a1");
});
