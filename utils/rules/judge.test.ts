import "fake-indexeddb/auto";
import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { startFresh } from "../../tests/support/fresh";
import { paper } from "../../tests/support/records";
import { haveRules, rule, withoutPatterns, withPatterns } from "../../tests/support/rules";
import { addRule, readRules, removeRule, switchRule } from "../actions/rules";
import { forgetPapers, forgetting } from "../fetch/papers/forgetPapers";
import { storePapers, storing } from "../fetch/papers/storePapers";
import type { Paper } from "../model/paper";
import type { Rule } from "../model/rule";
import { db } from "../store/db/database";
import { dexieReader } from "../store/db/dexieReader";
import { isToBeJudged, judgeAll } from "./judgeAll";
import { UNFINISHED } from "./judged";
import { idsThatAre } from "./readVerdicts";

beforeEach(async () => {
  await startFresh();
  withPatterns();
});

const store = (...papers: Paper[]) => db.transaction("rw", storing(), async () => storePapers(papers));
const verdicts = () => db.verdicts.toArray();
const A = paper("2606.00001", { title: "On looms", upvotes: 2 });
const B = paper("2606.00002", { title: "On moons", upvotes: 9 });

describe("a paper that arrives", () => {
  it("is judged in the same write", async () => {
    const loom = rule("mute", { words: "loom" });
    await haveRules(loom, rule("follow", { upvotes: 5 }));
    await store(A, B);
    expect(await idsThatAre(dexieReader, "muted")).toEqual([A.id]);
    expect(await idsThatAre(dexieReader, "followed")).toEqual([B.id]);
    expect(await db.verdicts.get(A.id)).toMatchObject({ mute: [loom.id], follow: [], why: "with “loom”" });
  });

  it("that is followed and muted counts as muted, with the reason", async () => {
    await haveRules(
      rule("follow", { author: "Ada Example" }),
      rule("mute", { words: "loom", code: "without" }),
    );
    await store(A);
    expect(await verdicts()).toMatchObject([{ is: "muted", why: "with “loom” and without code" }]);
  });

  it("is judged again whenever it is stored: its upvotes may have changed", async () => {
    await haveRules(rule("follow", { upvotes: 5 }));
    await store(A);
    expect(await verdicts()).toEqual([]);
    await store({ ...A, upvotes: 5 });
    expect(await idsThatAre(dexieReader, "followed")).toEqual([A.id]);
    await store({ ...A, upvotes: 4 });
    expect(await verdicts()).toEqual([]);
  });

  it("is looked up only if there are rules, or were", async () => {
    const read = vi.spyOn(db.verdicts, "bulkGet");
    await store(A);
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
    await haveRules(rule("mute", { words: "loom" }));
    await store(A);
    await haveRules();
    await store(A);
    expect(await verdicts()).toEqual([]);
  });

  it("is not stored if its verdict cannot be stored", async () => {
    await haveRules(rule("mute", { words: "loom" }));
    const full = vi.spyOn(db.verdicts, "bulkPut").mockRejectedValue(new Error("full"));
    await expect(store(A)).rejects.toThrow("full");
    full.mockRestore();
    expect(await db.papers.count()).toBe(0);
  });

  it("is judged by expressions later, if their library is not there", async () => {
    withoutPatterns();
    await haveRules(rule("mute", { pattern: "lo+m" }), rule("follow", { words: "moon" }));
    await store(A, B);
    expect(await idsThatAre(dexieReader, "muted")).toEqual([]);
    expect(await idsThatAre(dexieReader, "followed")).toEqual([B.id]);
    expect(await isToBeJudged()).toBe(true);
    withPatterns();
    await judgeAll();
    expect(await idsThatAre(dexieReader, "muted")).toEqual([A.id]);
    expect(await isToBeJudged()).toBe(false);
  });
});

describe("rules that change", () => {
  it("are applied to all papers, and to none once they are removed", async () => {
    await store(A, B);
    expect(await isToBeJudged()).toBe(false);
    await addRule("rule1", { effect: "mute", words: "loom" });
    expect(await isToBeJudged()).toBe(true);
    await judgeAll();
    expect(await idsThatAre(dexieReader, "muted")).toEqual([A.id]);
    const [made] = await readRules();
    if (made) await switchRule(made, false);
    await judgeAll();
    expect(await verdicts()).toEqual([]);
    const [off] = await readRules();
    if (off) await switchRule(off, true);
    await judgeAll();
    expect(await idsThatAre(dexieReader, "muted")).toEqual([A.id]);
    if (off) await removeRule(off);
    await judgeAll();
    expect(await verdicts()).toEqual([]);
    expect(await readRules()).toEqual([]);
  });

  it("are reported to the worker, which judges; nothing else is", async () => {
    const told: unknown[] = [];
    fakeBrowser.runtime.onMessage.addListener((message) => void told.push(message));
    await addRule("rule2", { effect: "mute", words: "loom" });
    expect(told).toEqual(["rules"]);
  });

  it("are applied again if judging was killed on the way", async () => {
    await store(...Array.from({ length: 1200 }, (_, i) => ({ ...A, id: `2606.${10_000 + i}` })));
    await haveRules(rule("mute", { words: "loom" }));
    let count = 0;
    const put = db.verdicts.bulkPut.bind(db.verdicts);
    const killed = vi.spyOn(db.verdicts, "bulkPut").mockImplementation(((rows: never) => {
      if (++count === 2) throw new Error("killed");
      return put(rows);
    }) as never);
    await expect(judgeAll()).rejects.toThrow("killed");
    killed.mockRestore();
    expect(await isToBeJudged()).toBe(true);
    expect((await idsThatAre(dexieReader, "muted")).at(-1), "latest papers first").toBe("2606.11199");
    await judgeAll();
    expect(await idsThatAre(dexieReader, "muted")).toHaveLength(1200);
  });

  it("are applied again to a paper that was stored or forgotten between being read and being judged", async () => {
    const papers = Array.from({ length: 1500 }, (_, i) => ({ ...A, id: `2606.${10_000 + i}` }));
    await store(...papers);
    await haveRules(rule("mute", { words: "loom" }));
    const [reworded, forgotten] = ["2606.10600", "2606.10601"];
    const put = vi.spyOn(db.verdicts, "bulkPut");
    const judging = judgeAll();
    await vi.waitFor(() => expect(put).toHaveBeenCalled(), { interval: 1 });
    // The next five hundred have been asked for by now.
    await Promise.all([
      store({ ...A, id: reworded, title: "On moons" }),
      db.transaction("rw", forgetting(), async () => forgetPapers([forgotten])),
      judging,
    ]);
    put.mockRestore();
    const muted = new Set(await idsThatAre(dexieReader, "muted"));
    expect(papers.map(({ id }) => id).filter((id) => !muted.has(id))).toEqual([reworded, forgotten]);
    expect(await isToBeJudged()).toBe(false);
  });

  it("are the only ones tested, if the other rules stay the same", async () => {
    await store(A, B);
    const [loom, moon] = [rule("mute", { words: "loom" }), rule("follow", { words: "moon" })];
    await haveRules(loom, moon);
    await judgeAll();
    // Only a rule about looms that is tested again would restore this verdict.
    await db.verdicts.delete(A.id);
    await haveRules(loom, moon, rule("follow", { upvotes: 9 }));
    await judgeAll();
    expect(await verdicts()).toMatchObject([{ paperId: B.id, why: "with “moon”; with 9 upvotes or more" }]);
    await haveRules(loom, moon);
    const read = vi.spyOn(db.papers, "where");
    await judgeAll();
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
    expect(await verdicts()).toMatchObject([{ paperId: B.id, why: "with “moon”" }]);
  });

  it("are applied once more if they change again meanwhile", async () => {
    await store(A, B);
    await haveRules(rule("mute", { words: "loom" }));
    const put = db.verdicts.bulkPut.bind(db.verdicts);
    const changed = Promise.withResolvers<void>();
    const once = vi.spyOn(db.verdicts, "bulkPut").mockImplementationOnce(((rows: never) => {
      setTimeout(() => changed.resolve(haveRules(rule("mute", { words: "moon" }))));
      return put(rows);
    }) as never);
    await judgeAll();
    await changed.promise;
    await judgeAll();
    once.mockRestore();
    expect(await idsThatAre(dexieReader, "muted")).toEqual([B.id]);
  });
});

const TITLES = ["On looms", "On moons", "Of both", "naïve looms"];
const somePapers = fc.array(
  fc
    .record({ n: fc.nat(5), title: fc.constantFrom(...TITLES), upvotes: fc.nat(9) })
    .map(({ n, ...fields }) => {
      return paper(`2606.0000${n}`, fields);
    }),
  { maxLength: 6 },
);
const someRules = fc.array(
  fc
    .record({
      effect: fc.constantFrom("follow", "mute"),
      words: fc.constantFrom("loom", "moon", "naive looms"),
      upvotes: fc.option(fc.nat(9), { nil: undefined }),
      pattern: fc.option(fc.constantFrom("lo+m", "^on", "mo+ns"), { nil: undefined }),
    })
    .map(({ effect, ...conditions }) => rule(effect as "mute", conditions)),
  { maxLength: 4 },
);

/** Changes to rules: each rule stays, changes or is removed. */
const someFates = fc.array(
  fc.constantFrom(
    (each: Rule) => [each],
    (each: Rule) => [{ ...each, effect: "mute" as const, words: "moon" }],
    () => [],
  ),
  { minLength: 4, maxLength: 4 },
);

it("papers judged one by one as they come get the verdicts of papers judged all at once", async () => {
  await fc.assert(
    fc.asyncProperty(somePapers, somePapers, someRules, someFates, async (first, second, before, fates) => {
      await Promise.all(db.tables.map((table) => table.clear()));
      await haveRules(...before);
      for (const each of first) await store(each);
      await judgeAll();
      await haveRules(
        ...before.flatMap((each, i) => fates[i]?.(each) ?? []),
        ...before.slice(0, 1).map((each) => ({ ...each, id: "another" })),
      );
      await judgeAll();
      for (const each of second) await store(each);
      const grown = await verdicts();
      await Promise.all([db.verdicts.clear(), db.judged.clear()]);
      await db.judged.put({ key: "papers", rules: UNFINISHED, missed: [] });
      await judgeAll();
      expect(grown).toEqual(await verdicts());
    }),
    { numRuns: 40 },
  );
});

it("another mute rule never brings a paper back, and never makes a paper followed", async () => {
  await fc.assert(
    fc.asyncProperty(somePapers, someRules, someRules, async (papers, rules, more) => {
      await Promise.all(db.tables.map((table) => table.clear()));
      await haveRules(...rules);
      if (papers.length) await store(...papers);
      await judgeAll();
      const before = new Set(await idsThatAre(dexieReader, "muted"));
      const followed = new Set(await idsThatAre(dexieReader, "followed"));
      await db.rules.bulkPut(more.map((each) => ({ ...each, effect: "mute" as const })));
      await judgeAll();
      const after = new Set(await idsThatAre(dexieReader, "muted"));
      expect(after.isSupersetOf(before)).toBe(true);
      expect(followed.isSupersetOf(new Set(await idsThatAre(dexieReader, "followed")))).toBe(true);
    }),
    { numRuns: 40 },
  );
});
