import "fake-indexeddb/auto";

import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { clock, NOON, startFresh } from "../../../tests/support/fresh";
import { contents, fields, merge, startEmpty } from "../../../tests/support/libraries";
import { type Step, someChange, someOther } from "../../../tests/support/librarySteps";
import { undoChange } from "../../actions/undo";
import { db } from "../../store/db/database";
import type { FieldRecord } from "./records";

beforeEach(startFresh);

const RUNS = { numRuns: 25 };
const steps = (step: fc.Arbitrary<Step>) => fc.array(step, { maxLength: 8 });
const anything = steps(fc.oneof({ weight: 3, arbitrary: someChange }, { weight: 1, arbitrary: someOther }));

/** Runs steps one millisecond apart. The clock that they read moves with them. */
async function live(all: readonly Step[], from: number): Promise<number> {
  let at = from;
  for (const step of all) {
    clock(++at);
    await step(at);
  }
  return at;
}

/** The changes of two people to their libraries, apart from each other and at the same times. */
async function apart(one: readonly Step[], other: readonly Step[]): Promise<[FieldRecord[], FieldRecord[]]> {
  await startEmpty();
  await live(one, NOON);
  const mine = await fields();
  await startEmpty();
  await live(other, NOON);
  return [mine, await fields()];
}

it("two copies are the same once each is merged into the other, whatever was done to both", async () => {
  await fc.assert(
    fc.asyncProperty(anything, anything, async (one, other) => {
      const [mine, theirs] = await apart(one, other);
      await merge(mine, NOON + 100);
      const there = await fields();
      await startEmpty();
      await merge(mine, NOON + 100);
      await merge(theirs, NOON + 101);
      expect(await fields()).toEqual(there);
    }),
    RUNS,
  );
});

it("three copies come out the same in whatever order they are merged, and merging again changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(anything, anything, anything, fc.nat(5), async (one, two, three, nth) => {
      const [a, b] = await apart(one, two);
      const [c] = await apart(three, []);
      const merged = async (...parts: FieldRecord[][]) => {
        await startEmpty();
        for (const part of parts) await merge(part, NOON + 100);
        return fields();
      };
      const orders = [
        [a, b, c],
        [a, c, b],
        [b, a, c],
        [b, c, a],
        [c, a, b],
        [c, b, a],
      ];
      const expected = await merged(a, b, c);
      expect(await merged(...(orders[nth] ?? []))).toEqual(expected);
      expect(await merge(a, NOON + 101)).toBeUndefined();
      expect(await fields()).toEqual(expected);
    }),
    RUNS,
  );
});

it("a merge is one step, and undoing it restores the state before", async () => {
  await fc.assert(
    fc.asyncProperty(anything, anything, async (one, other) => {
      const [mine, theirs] = await apart(one, other);
      await startEmpty();
      await merge(theirs, NOON);
      const before = await contents();
      clock(NOON + 100);
      const made = await merge(mine, NOON + 100);
      if (made) await undoChange(made.id, NOON + 101);
      expect(await contents()).toEqual(before);
    }),
    RUNS,
  );
});

it("undoing everything restores the first state, whatever was changed and undone meanwhile", async () => {
  const undoing = steps(
    fc.oneof(
      someChange,
      fc.constant<Step>((at) => undoChange(undefined, at)),
    ),
  );
  await fc.assert(
    fc.asyncProperty(steps(someChange), undoing, async (before, all) => {
      await startEmpty();
      let at = await live(before, NOON);
      await db.changes.clear();
      const original = await contents();
      at = await live(all, at);
      while (await undoChange(undefined, ++at));
      expect(await contents()).toEqual(original);
    }),
    RUNS,
  );
});

it("a merge never overwrites a later change", async () => {
  await fc.assert(
    fc.asyncProperty(anything, anything, async (one, other) => {
      const [mine, theirs] = await apart(one, other);
      await startEmpty();
      await merge(theirs, NOON);
      await merge(mine, NOON);
      const now = new Map((await fields()).map((each) => [`${each.table} ${each.key} ${each.field}`, each]));
      for (const each of [...mine, ...theirs]) {
        const kept = now.get(`${each.table} ${each.key} ${each.field}`);
        expect(kept?.changedAt).toBeGreaterThanOrEqual(each.changedAt);
      }
    }),
    RUNS,
  );
});
