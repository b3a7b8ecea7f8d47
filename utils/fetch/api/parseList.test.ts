import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { record, records } from "../../../tests/support/records";
import { parseDailyPaper, parseList } from "./dailyPaper";

const ids = (list: ReturnType<typeof parseList>) => list.papers.map((paper) => paper.id);

describe("bad records are dropped and counted", () => {
  it.each<[string, unknown]>([
    ["null", null],
    ["a number", 7],
    ["a text", "2606.00002"],
    ["a list", [record("2606.00002")]],
    ["an empty object", {}],
    ["no paper", { title: "Outer" }],
    ["a paper that is a text", { title: "Outer", paper: "2606.00002" }],
    ["no id", { title: "Outer", paper: { title: "Inner" } }],
    ["an empty id", record(" ")],
    ["an id that is a number", { paper: { id: 2606.00002, title: "Inner" } }],
    ["an id with markup", record("<b>2606</b>")],
    ["an id that is an address", record("https://example.org/x")],
    ["an id that climbs", record("../../settings")],
    ["an endless id", record("1".repeat(65))],
    ["no title", { paper: { id: "2606.00002" } }],
    ["an empty title", { title: "\n", paper: { id: "2606.00002", title: " \t" } }],
    ["a title that is a number", { paper: { id: "2606.00002", title: 5 } }],
  ])("%s", (_, bad) => {
    const list = parseList([record("2606.00001"), bad, record("2606.00003")]);
    expect(ids(list)).toEqual(["2606.00001", "2606.00003"]);
    expect(list.dropped).toBe(1);
  });
});

it("keeps the server's order", () => {
  const order = ["2606.00009", "2606.00001", "cs/0112017", "2606.00005"];
  expect(parseList(records(...order))).toMatchObject({ dropped: 0 });
  expect(ids(parseList(records(...order)))).toEqual(order);
});

it("takes the first of two records of one paper, and does not count the second as dropped", () => {
  const list = parseList([
    record("2606.00001", { paper: { upvotes: 9 } }),
    record("2606.00002"),
    record(" 2606.00001 ", { paper: { upvotes: 1 } }),
  ]);
  expect(ids(list)).toEqual(["2606.00001", "2606.00002"]);
  expect(list).toMatchObject({ dropped: 0, papers: [{ upvotes: 9 }, {}] });
});

/** A record in which any field may have any value. */
const keys = [
  ...Object.keys(record("1")),
  "thumbnail",
  "mediaUrls",
  "submittedBy",
  "organization",
  "mediaUrl",
];
const inner = ["id", "title", "summary", "authors", "upvotes", "publishedAt", "ai_keywords", "projectPage"];
const spoilt = fc
  .record({
    outer: fc.dictionary(fc.constantFrom(...keys), fc.jsonValue(), { maxKeys: 4 }),
    inner: fc.dictionary(fc.constantFrom(...inner), fc.jsonValue(), { maxKeys: 4 }),
  })
  .map((spoil) => ({
    ...record("2606.00001"),
    paper: { ...(record("2606.00001").paper as object), ...spoil.inner },
    ...spoil.outer,
  }));

it("never throws, and never gives a paper without an id or a title, whatever the input", () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), spoilt, fc.anything()), (value) => {
      const paper = parseDailyPaper(value);
      if (!paper) return;
      expect(paper.id).toMatch(/^\S+$/);
      expect(paper.title).toMatch(/^\S(.*\S)?$/);
      expect(Object.values(paper)).not.toContain(undefined);
      for (const count of [paper.upvotes, paper.comments]) expect(count ?? 0).toBeGreaterThanOrEqual(0);
      for (const list of [paper.authors, paper.media, paper.aiKeywords])
        expect(list ?? []).toBeInstanceOf(Array);
      for (const url of [...(paper.media ?? []), paper.projectPage ?? "https:"])
        expect(url).toMatch(/^https?:/);
    }),
    { numRuns: 500 },
  );
});

it("counts every record once: as a paper, as a repeated paper, or as dropped", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(spoilt, fc.jsonValue()), { maxLength: 12 }), (values) => {
      const readable = values.flatMap((value) => parseDailyPaper(value)?.id ?? []);
      const list = parseList(values);
      expect(ids(list)).toEqual([...new Set(readable)]);
      expect(list.dropped).toBe(values.length - readable.length);
    }),
  );
});
