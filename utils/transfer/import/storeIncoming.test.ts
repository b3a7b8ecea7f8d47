import "fake-indexeddb/auto";

import { beforeEach, describe, expect, it } from "vitest";
import { dump, NOON, startFresh, writes } from "../../../tests/support/fresh";
import { contents } from "../../../tests/support/libraries";
import { paper } from "../../../tests/support/records";
import { rate, tag, writeNote } from "../../actions/keep";
import { mark, undo } from "../../actions/markPapers";
import type { FieldRecord } from "../../queries/library/records";
import { db } from "../../store/db/database";
import type { Incoming } from "./incoming";
import { type Storing, storeIncoming } from "./storeIncoming";

beforeEach(startFresh);

const EARLIER = NOON - 1000;
const field = (field: string, value: FieldRecord["value"], changedAt = EARLIER, key = "a"): FieldRecord => ({
  table: field === "markdown" ? "notes" : "marks",
  key,
  field,
  changedAt,
  ...(value !== undefined && { value }),
});
const incoming = (parts: Partial<Incoming> = {}): Incoming => ({
  source: "a test",
  onlyAdds: true,
  fields: [],
  papers: [],
  left: [],
  ...parts,
});
const store = (parts: Partial<Incoming>, storing: Partial<Storing> = {}) =>
  storeIncoming(
    incoming(parts),
    { progress: () => {}, signal: new AbortController().signal, ...storing },
    NOON,
  );

describe("data from another program", () => {
  it("is saved with its own time, in one step", async () => {
    const made = await store({
      fields: [field("saved", 5, 5), field("saved", 6, 6, "b")],
      papers: [paper("a")],
    });
    expect(await db.marks.toArray()).toEqual([
      { paperId: "a", savedAt: 5, changedAt: { saved: 5 } },
      { paperId: "b", savedAt: 6, changedAt: { saved: 6 } },
    ]);
    expect(made?.what).toEqual({ kind: "import", papers: 2 });
    expect(await db.changes.count()).toBe(1);
    await undo(made?.id);
    expect(await contents()).toEqual([]);
  });

  it("replaces nothing that is here, even if that is older", async () => {
    await mark(["a"], "saved", true, 1);
    await rate(["a"], 2);
    await writeNote("a", "Mine.", 1);
    const before = await contents();
    await store({ fields: [field("saved", 5), field("rating", 5), field("markdown", "Theirs.")] });
    expect(await contents()).toEqual(before);
    expect(await db.changes.count()).toBe(3);
  });

  it("does not bring back what was removed here later, unless it overrules", async () => {
    await mark(["a"], "saved", true, 1);
    await mark(["a"], "saved", false, NOON - 500);
    const fields = [field("saved", 5)];
    expect(await store({ fields })).toBeUndefined();
    expect(await contents()).toEqual([]);
    await store({ fields }, { overrule: true });
    expect(await contents()).toEqual(["marks a saved = 5"]);
  });
});

describe("data from another copy of the library", () => {
  it("counts if it is later", async () => {
    await tag(["a"], "x", true, NOON - 2000);
    await rate(["a"], 2);
    const fields = [field("tag:x", undefined), field("rating", 5)];
    await store({ fields, onlyAdds: false });
    expect(await contents()).toEqual(["marks a rating = 2", `tags x made = ${NOON - 2000}`]);
  });

  it("removes nothing if it overrules", async () => {
    await tag(["a"], "x", true, NOON - 500);
    await rate(["a"], 2);
    const fields = [field("tag:x", undefined, NOON), field("rating", 5)];
    await store({ fields, onlyAdds: false }, { overrule: true });
    expect(await contents()).toContain("marks a tag:x = 1");
    expect(await contents()).toContain("marks a rating = 5");
  });
});

describe("a paper", () => {
  it("keeps the values from Hugging Face, and gains the missing ones", async () => {
    await db.papers.put(paper("a", { title: "On engines", abstract: "", aiSummary: "Short.", upvotes: 9 }));
    await store({
      papers: [
        {
          id: "a",
          title: "{O}n {E}ngines",
          abstract: "Whole.",
          aiSummary: "Long.",
          projectPage: "https://e.org/",
        },
      ],
    });
    expect(await db.papers.get("a")).toEqual(
      paper("a", {
        title: "On engines",
        abstract: "Whole.",
        aiSummary: "Short.",
        upvotes: 9,
        projectPage: "https://e.org/",
      }),
    );
  });

  it("that is new is found by search", async () => {
    await store({ papers: [{ id: "a", title: "On engines" }] });
    expect(await db.papers.get("a")).toEqual(
      paper("a", { title: "On engines", abstract: "", authors: [], upvotes: 0, comments: 0 }),
    );
    expect(await db.unindexed.toArray()).toMatchObject([{ paperId: "a" }]);
  });
});

describe("undoing an import", () => {
  const papers = ["a", "b", "c", "d", "e"].map((id) => ({ id, title: `On ${id}` }));
  const fields = papers.map(({ id }) => field("saved", 5, 5, id));

  it("removes the papers that came with it and that nothing else refers to", async () => {
    await db.papers.put(paper("a"));
    const made = await store({ papers, fields });
    await db.listings.put({ feed: "day/2026-06-30", paperId: "b", rank: 0, firstListedAt: 5 });
    await rate(["c"], 4);
    await mark(["d"], "seen", true);
    await undo(made?.id);
    expect(await db.papers.toCollection().primaryKeys()).toEqual(["a", "b", "c"]);
  });

  it("leaves papers that an earlier import brought", async () => {
    await store({ papers, fields: [field("saved", 5, 5, "a")] });
    const second = await store({ papers, fields: [field("rating", 3, 5, "a")] });
    await undo(second?.id);
    expect(await db.papers.count()).toBe(papers.length);
  });
});

describe("an import of many papers", () => {
  const ids = Array.from({ length: 600 }, (_, i) => `2606.${10_000 + i}`);
  const many = {
    fields: ids.flatMap((id) => [field("saved", 5, 5, id), field("markdown", "x", 5, id)]),
    papers: ids.map((id) => ({ id, title: id })),
  };
  /** The state before, the same each time except for the numbers of the changes. */
  async function startAgain() {
    await startFresh();
    await mark([ids[7] ?? ""], "saved", true, 1);
  }
  const counted = async () => {
    const { changes = [], inverses = [], ...tables } = await dump();
    return { ...tables, changes: changes.length, inverses: inverses.length };
  };

  it("tells its progress", async () => {
    const told: number[] = [];
    await store(many, { progress: (done, total) => told.push(done / total) });
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    expect(await db.papers.count()).toBe(600);
  });

  it("that is cancelled at any point leaves everything as it was", async () => {
    await startAgain();
    const before = await counted();
    let reports = 0;
    await store(many, { progress: () => reports++ });
    await startAgain();
    for (let stopAt = 0; stopAt <= reports; stopAt++) {
      const stopping = new AbortController();
      let told = 0;
      if (stopAt === 0) stopping.abort();
      const progress = () => {
        if (++told === stopAt) stopping.abort();
      };
      await expect(store(many, { progress, signal: stopping.signal })).rejects.toThrow("aborted");
      expect(await counted()).toEqual(before);
    }
  });

  it("is not stored at all if it cannot be stored whole", async () => {
    await startAgain();
    const before = await counted();
    writes.count = 0;
    await store(many);
    const last = writes.count;
    expect(last).toBeGreaterThan(8);
    await startAgain();
    for (let broken = 1; broken <= last; broken += 2) {
      writes.count = 0;
      writes.refuse = (nth) => nth === broken;
      await expect(store(many)).rejects.toMatchObject({ name: "QuotaExceededError" });
      expect(await counted()).toEqual(before);
    }
  });
});
