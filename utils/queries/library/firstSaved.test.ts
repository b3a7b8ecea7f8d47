import "fake-indexeddb/auto";

import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { NOON, startFresh } from "../../../tests/support/fresh";
import { paper } from "../../../tests/support/records";
import { HOUR } from "../../ground/dates/day";
import type { Mark } from "../../model/mark";
import { parseSavedQuery, SAVED_SORTS, TABS } from "../../route/savedQuery";
import { db } from "../../store/db/database";
import { firstSaved } from "./firstSaved";
import { readSaved } from "./saved";

beforeEach(startFresh);

const at = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
const title = fc.oneof(
  fc.constantFrom("a", "A", "B", "b", "é", "Á", "_a", "[a", "“Attention”", "{z", "9", "βeta", "z"),
  fc.string({ minLength: 1, maxLength: 3 }),
);
const library = fc.array(
  fc.record({
    title,
    upvotes: fc.nat(3),
    comments: fc.nat(3),
    githubStars: at,
    publishedAt: at,
    savedAt: fc.option(fc.constant(NOON), { nil: undefined, freq: 9 }),
    readAt: at,
    readingAt: at,
    snoozedUntil: fc.option(fc.constantFrom(NOON - HOUR, NOON + HOUR), { nil: undefined }),
    tags: fc.constantFrom(undefined, ["theory"]),
  }),
  { minLength: 30, maxLength: 90 },
);

const filter = fc
  .record({
    sort: fc.constantFrom(...SAVED_SORTS),
    status: fc.constantFrom(...TABS),
    tag: fc.constantFrom("", "", "theory"),
    only: fc.constantFrom("", "", "unread"),
  })
  .map((parameters) => new URLSearchParams(parameters).toString());

async function fill(rows: (typeof library extends fc.Arbitrary<infer Rows> ? Rows : never) | undefined) {
  await Promise.all([db.papers.clear(), db.marks.clear()]);
  for (const [i, { title, upvotes, comments, githubStars, publishedAt, ...mark }] of (rows ?? []).entries()) {
    const id = `2606.${10_000 + i}`;
    await db.papers.put(paper(id, { title, upvotes, comments, githubStars, publishedAt }));
    const set = Object.entries(mark).filter(([, value]) => value !== undefined);
    await db.marks.put({ paperId: id, changedAt: {}, ...Object.fromEntries(set) } as Mark);
  }
}

describe("the first saved papers", () => {
  it("are the first of all saved papers, whatever the query", async () => {
    let known = 0;
    const isBeginning = async (rows: Parameters<typeof fill>[0], asked: string) => {
      await fill(rows);
      const query = parseSavedQuery(asked);
      const first = await firstSaved(query, undefined, NOON);
      if (!first) return;
      known++;
      const { ids } = await readSaved(query, undefined, NOON);
      expect(first.ids).toEqual(ids.slice(0, first.ids.length));
    };
    await fc.assert(fc.asyncProperty(library, filter, isBeginning), { numRuns: 60 });
    expect(known).toBeGreaterThan(5);
  });

  it("are known without the papers after them", async () => {
    const rows = Array.from({ length: 300 }, (_, i) => ({ paperId: `p${i}`, savedAt: i + 1, changedAt: {} }));
    await db.marks.bulkPut(rows);
    const first = await firstSaved(parseSavedQuery(), undefined);
    expect(first?.ids).toEqual(
      rows
        .map(({ paperId }) => paperId)
        .reverse()
        .slice(0, 40),
    );
    expect(first).toEqual({ ids: first?.ids });
  });

  it("are not given if they would leave the screen half empty", async () => {
    await db.marks.bulkPut([{ paperId: "one", savedAt: 1, changedAt: {} }]);
    expect(await firstSaved(parseSavedQuery(), undefined)).toBeUndefined();
    expect(await firstSaved(parseSavedQuery("sort=hand"), undefined)).toBeUndefined();
  });
});
