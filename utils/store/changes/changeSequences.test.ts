import "fake-indexeddb/auto";

import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { startFresh } from "../../../tests/support/fresh";
import { changeMarks, noMark } from "../../../tests/support/marks";
import { seen as markSeen } from "../../actions/markPapers";
import { undoChange } from "../../actions/undo";
import { MARK_FIELDS, type Mark, timeKey } from "../../model/mark";
import { db } from "../db/database";

const PAPERS = ["a", "b", "c"];
beforeEach(startFresh);

const papers = fc.subarray(PAPERS, { minLength: 1 });
const field = fc.constantFrom(...MARK_FIELDS);
const change = fc.record({ kind: fc.constant("change" as const), papers, field, on: fc.boolean() });
const undo = fc.record({ kind: fc.constant("undo" as const) });
const seen = fc.record({ kind: fc.constant("seen" as const), papers });
type Step =
  | (typeof change extends fc.Arbitrary<infer S> ? S : never)
  | { kind: "undo" }
  | { kind: "seen"; papers: string[] };

/** All marks, without the times of their changes. */
async function values(): Promise<Omit<Mark, "changedAt">[]> {
  const marks = await db.marks.bulkGet(PAPERS);
  return marks.map((mark, i) => {
    const { changedAt: _, ...rest } = mark ?? noMark(PAPERS[i] ?? "");
    return rest;
  });
}

async function take(step: Step, at: number): Promise<void> {
  if (step.kind === "change") await changeMarks(step.papers, step.field, step.on, at);
  else if (step.kind === "seen") await markSeen(step.papers, at);
  else await undoChange(undefined, at);
}

async function startWith(steps: readonly Step[]): Promise<number> {
  await Promise.all([db.marks.clear(), db.changes.clear()]);
  let at = 1;
  for (const step of steps) await take(step, at++);
  await db.changes.clear();
  return at;
}

const some = <S extends Step>(step: fc.Arbitrary<S>) => fc.array(step, { maxLength: 8 });

it("undoing everything restores the first state, whatever was changed and undone meanwhile", async () => {
  await fc.assert(
    fc.asyncProperty(some(change), some(fc.oneof(change, undo)), async (before, steps) => {
      let at = await startWith(before);
      const original = await values();
      for (const step of steps) await take(step, at++);
      while (await undoChange(undefined, at++));
      expect(await values()).toEqual(original);
    }),
    { numRuns: 60 },
  );
});

it("undoing the latest change restores the state before it", async () => {
  await fc.assert(
    fc.asyncProperty(some(fc.oneof(change, undo, seen)), change, async (before, last) => {
      const at = await startWith(before);
      const original = await values();
      if (await changeMarks(last.papers, last.field, last.on, at)) await undoChange(undefined, at + 1);
      expect(await values()).toEqual(original);
    }),
    { numRuns: 60 },
  );
});

it("each step writes its own time on each field that it changes, and on no other", async () => {
  await fc.assert(
    fc.asyncProperty(some(fc.oneof(change, undo, seen)), async (steps) => {
      let at = await startWith([]);
      for (const step of steps) {
        const before = new Map((await db.marks.toArray()).map((mark) => [mark.paperId, mark]));
        await take(step, at);
        for (const mark of await db.marks.toArray()) {
          const old = before.get(mark.paperId) ?? noMark(mark.paperId);
          for (const each of MARK_FIELDS) {
            const key = timeKey(each);
            const changed = mark[key] !== old[key];
            expect(mark.changedAt[each]).toBe(changed ? at : old.changedAt[each]);
          }
        }
        at++;
      }
    }),
    { numRuns: 60 },
  );
});
