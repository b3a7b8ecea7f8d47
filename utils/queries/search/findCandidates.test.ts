import "fake-indexeddb/auto";

import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { someConditions, somePaper } from "../../../tests/support/arbitraries";
import { startFresh } from "../../../tests/support/fresh";
import { paper } from "../../../tests/support/records";
import { haveRules, rule, withPatterns } from "../../../tests/support/rules";
import { forgetPapers, forgetting } from "../../fetch/papers/forgetPapers";
import { storePapers, storing } from "../../fetch/papers/storePapers";
import type { Paper } from "../../model/paper";
import type { Conditions } from "../../model/rule";
import { judgeAll } from "../../rules/judgeAll";
import { UNFINISHED } from "../../rules/judged";
import { MOST_PATTERNS } from "../../rules/patterns";
import { idsThatAre } from "../../rules/readVerdicts";
import { db } from "../../store/db/database";
import { dexieReader } from "../../store/db/dexieReader";
import { findCandidates } from "./findCandidates";
import { indexPapers } from "./indexPapers";

beforeEach(async () => {
  await startFresh();
  withPatterns();
});

const store = (...papers: Paper[]) => db.transaction("rw", storing(), async () => storePapers(papers));
const verdicts = () => db.verdicts.toArray();
const LOOM = paper("2606.00001", { title: "On looms", upvotes: 2 });
const MOON = paper("2606.00002", { title: "On moons", upvotes: 9 });
const idsOf = async (...conditions: Conditions[]) => {
  const ids = await db.papers.toCollection().primaryKeys();
  return [...(await findCandidates(conditions.map(needOfAll), ids))].sort();
};
const needOfAll = ({ words = "", upvotes }: Conditions) => ({
  words: words ? words.split(" ").map((word) => [word]) : [],
  ...(upvotes !== undefined && { upvotes }),
});

describe("candidates", () => {
  it("hold a rule's words and have its upvotes", async () => {
    await store(LOOM, MOON);
    await indexPapers();
    expect(await idsOf({ words: "looms" })).toEqual([LOOM.id]);
    expect(await idsOf({ words: "on" })).toEqual([LOOM.id, MOON.id]);
    expect(await idsOf({ words: "looms" }, { words: "moons" })).toEqual([LOOM.id, MOON.id]);
    expect(await idsOf({ words: "on", upvotes: 3 })).toEqual([MOON.id]);
    expect(await idsOf({ upvotes: 2 }, { upvotes: 10 })).toEqual([LOOM.id, MOON.id]);
    expect(await idsOf({ upvotes: 3 }, { upvotes: 10 })).toEqual([MOON.id]);
    expect(await idsOf({ words: "looms", upvotes: 3 }, { upvotes: 10 })).toEqual([]);
  });

  it("include all papers whose current words are not in the index", async () => {
    await store(LOOM);
    expect(await idsOf({ words: "nothing" })).toEqual([LOOM.id]);
    await indexPapers();
    expect(await idsOf({ words: "nothing" })).toEqual([]);
    await store({ ...LOOM, aiKeywords: ["new"] });
    expect(await idsOf({ words: "nothing" })).toEqual([LOOM.id]);
    await indexPapers();
    await db.papers.add(MOON);
    expect(await idsOf({ words: "nothing" })).toEqual([MOON.id]);
  });
});

describe("when papers are judged by changed rules", () => {
  it("only papers that a rule can match are read", async () => {
    const papers = Array.from({ length: 40 }, (_, n) => paper(`2606.1${1000 + n}`, { title: "On moons" }));
    await store(LOOM, ...papers);
    await indexPapers();
    await haveRules(rule("mute", { words: "loom" }));
    const [range, some] = [vi.spyOn(db.papers, "where"), vi.spyOn(db.papers, "bulkGet")];
    await judgeAll(findCandidates);
    expect(range).not.toHaveBeenCalled();
    expect(some.mock.calls.flatMap(([ids]) => ids)).toEqual([LOOM.id]);
    expect(await idsThatAre(dexieReader, "muted")).toEqual([LOOM.id]);

    await haveRules(rule("mute", { words: "sun" }));
    await judgeAll(findCandidates);
    expect(some.mock.calls.flatMap(([ids]) => ids)).toEqual([LOOM.id]);
    expect(await verdicts()).toEqual([]);
    for (const spy of [range, some]) spy.mockRestore();
  });

  it("papers that wait for the index are read", async () => {
    await store(LOOM, MOON);
    await indexPapers();
    await store({ ...MOON, aiSummary: "Of looms, too." });
    await haveRules(rule("mute", { words: "loom" }));
    await judgeAll(findCandidates);
    expect(await idsThatAre(dexieReader, "muted")).toEqual([LOOM.id, MOON.id]);
  });

  it("an organisation is found by its current account", async () => {
    await store({ ...LOOM, organization: { name: "old", fullname: "Lab" } });
    await indexPapers();
    await store({ ...LOOM, organization: { name: "new", fullname: "Lab" } });
    await haveRules(rule("mute", { organization: "new" }));
    await judgeAll(findCandidates);
    expect(await idsThatAre(dexieReader, "muted")).toEqual([LOOM.id]);
  });

  it("a paper that is stored or forgotten meanwhile is judged as it is then", async () => {
    const papers = Array.from({ length: 6 }, (_, n) => paper(`2606.1000${n}`, { title: "On looms" }));
    await store(...papers, MOON);
    await indexPapers();
    await haveRules(rule("mute", { words: "loom" }));
    const [forgotten = "", reworded = ""] = papers.map(({ id }) => id);
    await judgeAll(async (needs, ids) => {
      const found = await findCandidates(needs, ids);
      await store({ ...LOOM, id: reworded, title: "On nothing" }, { ...MOON, title: "A loom" });
      await db.transaction("rw", forgetting(), async () => forgetPapers([forgotten]));
      return found;
    });
    expect(await idsThatAre(dexieReader, "muted")).toEqual(
      [...papers.slice(2).map(({ id }) => id), MOON.id].sort(),
    );
  });

  it("all papers are read for an expression, and as many expressions are tested as ever", async () => {
    const more = { words: "moon", pattern: "moon" };
    const rules = Array.from({ length: MOST_PATTERNS }, () => rule("follow", more));
    await store(LOOM, MOON, { ...LOOM, id: "2606.00003", title: "On nothing" });
    await indexPapers();
    await haveRules(...rules.slice(1), rule("mute", { pattern: "lo+ms" }), rule("mute", { pattern: "on" }));
    await judgeAll(findCandidates);
    expect(await idsThatAre(dexieReader, "muted"), "the last is one too many").toEqual([LOOM.id]);
    expect(await idsThatAre(dexieReader, "followed")).toEqual([MOON.id]);
  });
});

const someRules = fc.array(
  fc.tuple(
    fc.constantFrom("follow" as const, "mute" as const),
    someConditions,
    fc.option(fc.constantFrom("lo+m", "^a", "moons$"), { nil: undefined, freq: 6 }),
  ),
  { maxLength: 5 },
);
const somePapers = (most: number) =>
  fc
    .array(fc.tuple(fc.nat(9), somePaper), { maxLength: most })
    .map((all) => [...new Map(all).entries()].map(([n, each]): Paper => ({ ...each, id: `2606.0000${n}` })));

it("the verdicts are those of judging every paper, whatever the papers and rules", async () => {
  await fc.assert(
    fc.asyncProperty(
      somePapers(8),
      somePapers(3),
      someRules,
      fc.array(fc.constantFrom("keep", "change", "remove"), { minLength: 5, maxLength: 5 }),
      someRules,
      fc.boolean(),
      async (first, second, before, fates, after, isUnfinished) => {
        await Promise.all(db.tables.map((table) => table.clear()));
        const make = ([effect, conditions, pattern]: (typeof before)[number], id: string) =>
          rule(effect, { ...conditions, ...(pattern && { pattern }) }, { id });
        const old = before.map((each, n) => make(each, `old-${n}`));
        await haveRules(...old);
        await store(...first);
        await judgeAll();
        await indexPapers();
        await store(...second);
        await haveRules(
          ...old.flatMap((each, n) => {
            if (fates[n] === "remove") return [];
            return fates[n] === "change" ? { ...each, words: "loom" } : each;
          }),
          ...after.map((each, n) => make(each, `new-${n}`)),
        );
        if (isUnfinished) await db.judged.put({ key: "papers", rules: UNFINISHED, missed: [] });
        await judgeAll(findCandidates);
        const found = await verdicts();
        await db.verdicts.clear();
        await db.judged.put({ key: "papers", rules: UNFINISHED, missed: [] });
        await judgeAll();
        expect(found).toEqual(await verdicts());
      },
    ),
    { numRuns: 40 },
  );
});
