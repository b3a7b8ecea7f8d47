import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it } from "vitest";
import { startFresh, writes } from "../../../tests/support/fresh";
import { changeMarks } from "../../../tests/support/marks";
import { seen } from "../../actions/markPapers";
import { undoChange } from "../../actions/undo";
import { db } from "../db/database";
import { change } from "./change";

beforeEach(startFresh);
const marks = () => db.marks.toArray();

describe("a change", () => {
  it("sets a field on many papers at one time, and records how to undo it", async () => {
    await changeMarks(["a"], "read", true, 1);
    const change = await changeMarks(["a", "b"], "saved", true, 5);
    expect(await marks()).toEqual([
      { paperId: "a", readAt: 1, savedAt: 5, changedAt: { read: 1, saved: 5 } },
      { paperId: "b", savedAt: 5, changedAt: { saved: 5 } },
    ]);
    expect(change).toMatchObject({ at: 5, what: { kind: "mark", field: "saved", on: true } });
    expect(await db.changes.get(change?.id ?? 0)).toEqual(change);
  });

  it("clears a field, and notes the time", async () => {
    await changeMarks(["a"], "saved", true, 1);
    await changeMarks(["a"], "saved", false, 5);
    expect(await marks()).toEqual([{ paperId: "a", changedAt: { saved: 5 } }]);
  });

  it.each([
    ["in the same millisecond", 1],
    ["after the clock was set back", 0],
  ])("is later than the change before it, %s", async (_, at) => {
    await changeMarks(["a"], "saved", true, 1);
    await changeMarks(["a"], "saved", false, at);
    expect((await db.marks.get("a"))?.changedAt.saved).toBe(2);
  });

  it("leaves alone papers that already have the value", async () => {
    await changeMarks(["a"], "saved", true, 1);
    const change = await changeMarks(["a", "b", "b", "a"], "saved", true, 5);
    expect((await db.inverses.get(change?.id ?? 0))?.inverse).toEqual([
      { table: "marks", key: "b", field: "saved", changedTo: 5 },
    ]);
    expect(await db.marks.get("a")).toEqual({ paperId: "a", savedAt: 1, changedAt: { saved: 1 } });
  });

  it.each<[string, string[], boolean]>([
    ["no papers", [], true],
    ["papers that have the value already", ["a"], true],
    ["papers never touched", ["b", "c"], false],
  ])("of %s is no change", async (_, ids, on) => {
    await changeMarks(["a"], "saved", true, 1);
    expect(await changeMarks(ids, "saved", on, 5)).toBeUndefined();
    expect(await db.changes.count()).toBe(1);
    expect(await marks()).toHaveLength(1);
  });

  it("is not stored at all if it cannot be stored whole", async () => {
    for (const n of [1, 2, 3]) {
      const broken = writes.count + n;
      writes.refuse = (nth) => nth === broken;
      await expect(changeMarks(["a", "b"], "saved", true, 5)).rejects.toThrow();
      expect([await marks(), await db.changes.toArray()]).toEqual([[], []]);
    }
  });

  it("can be undone a hundred changes deep", async () => {
    for (let at = 1; at <= 103; at++) await changeMarks([`p${at}`], "read", true, at);
    const kept = await db.changes.orderBy("id").toArray();
    expect(kept.map((change) => change.at)).toEqual(Array.from({ length: 100 }, (_, i) => i + 4));
    expect(await db.marks.count()).toBe(103);
  });
});

describe("undo", () => {
  it("takes back the latest change, then the change before it", async () => {
    await changeMarks(["a"], "saved", true, 1);
    await changeMarks(["b"], "read", true, 2);
    expect(await undoChange(undefined, 8)).toMatchObject({ what: { field: "read" }, at: 2 });
    expect(await undoChange(undefined, 9)).toMatchObject({ what: { field: "saved" }, at: 1 });
    expect(await marks()).toEqual([
      { paperId: "a", changedAt: { saved: 9 } },
      { paperId: "b", changedAt: { read: 8 } },
    ]);
    expect(await undoChange()).toBeUndefined();
  });

  it("restores the earlier time, and notes when it did", async () => {
    await changeMarks(["a"], "saved", true, 1);
    await changeMarks(["a"], "saved", false, 5);
    await undoChange(undefined, 9);
    expect(await marks()).toEqual([{ paperId: "a", savedAt: 1, changedAt: { saved: 9 } }]);
  });

  it("of setting, then clearing, ends where it began", async () => {
    await changeMarks(["a"], "saved", true, 1);
    await changeMarks(["a"], "saved", false, 5);
    await undoChange(undefined, 8);
    await undoChange(undefined, 9);
    expect(await marks()).toEqual([{ paperId: "a", changedAt: { saved: 9 } }]);
  });

  it("takes back a change by its id, once", async () => {
    const first = await changeMarks(["a"], "saved", true, 1);
    await changeMarks(["b"], "read", true, 2);
    expect(await undoChange(first?.id, 9)).toEqual(first);
    expect(await undoChange(first?.id, 9)).toBeUndefined();
    expect(await db.marks.get("b")).toMatchObject({ readAt: 2 });
  });

  it.each([
    ["cleared", false],
    ["cleared and set again", true],
  ])("leaves a field that was %s since", async (_, again) => {
    const first = await changeMarks(["a", "b"], "saved", true, 1);
    await changeMarks(["a"], "saved", false, 3);
    if (again) await changeMarks(["a"], "saved", true, 4);
    const before = await db.marks.get("a");
    await undoChange(first?.id, 9);
    expect(await db.marks.get("a")).toEqual(before);
    expect(await db.marks.get("b")).toEqual({ paperId: "b", changedAt: { saved: 9 } });
  });

  it("of clearing leaves a field that was set and cleared again since", async () => {
    await changeMarks(["a"], "saved", true, 1);
    const clearing = await changeMarks(["a"], "saved", false, 3);
    await changeMarks(["a"], "saved", true, 5);
    await changeMarks(["a"], "saved", false, 7);
    await undoChange(clearing?.id, 9);
    expect(await marks()).toEqual([{ paperId: "a", changedAt: { saved: 7 } }]);
  });

  it("leaves a field that another device has changed since", async () => {
    await changeMarks(["a"], "saved", true, 1);
    await db.marks.put({ paperId: "a", savedAt: 6, changedAt: { saved: 6 } });
    await undoChange(undefined, 9);
    expect(await marks()).toEqual([{ paperId: "a", savedAt: 6, changedAt: { saved: 6 } }]);
  });

  it("of the change before still works after another copy has set the same value later", async () => {
    await changeMarks(["a"], "saved", true, 1);
    const same = { table: "marks", key: "a", field: "saved", value: 1, changedAt: 5 } as const;
    await change({ kind: "import", papers: 1 }, [same], 6);
    await undoChange(undefined, 8);
    await undoChange(undefined, 9);
    expect(await marks()).toEqual([{ paperId: "a", changedAt: { saved: 9 } }]);
  });
});

describe("papers that are seen without an action", () => {
  it("are marked if nobody touched them, and this cannot be undone", async () => {
    await changeMarks(["b"], "hidden", true, 1);
    await seen(["a", "b", "a"], 5);
    expect(await marks()).toEqual([
      { paperId: "a", seenAt: 5, changedAt: { seen: 5 } },
      { paperId: "b", hiddenAt: 1, changedAt: { hidden: 1 } },
    ]);
    expect(await db.changes.count()).toBe(1);
  });

  it("keep the time when they were first seen", async () => {
    await seen(["a"], 5);
    await seen(["a"], 9);
    expect(await marks()).toEqual([{ paperId: "a", seenAt: 5, changedAt: { seen: 5 } }]);
  });
});
