import "fake-indexeddb/auto";

import { describe, expect, it } from "vitest";
import { NOON } from "../../../tests/support/fresh";
import { expectLeft, linesOf, readAtNoon } from "../../../tests/support/reading";
import { paper } from "../../../tests/support/records";
import { Refused } from "./incoming";

const ID = "2606.01234";
const field = (fields: object = {}) => ({
  table: "marks",
  key: ID,
  field: "saved",
  value: 5,
  changedAt: 6,
  ...fields,
});
const library = (fields: unknown, more: object = {}) =>
  JSON.stringify({ format: "daypaper", version: 1, exportedAt: NOON, fields, papers: [], ...more });
const readFields = (...fields: unknown[]) => readAtNoon(library(fields));
const UNKNOWN = "Unknown field: a newer Daypaper may have written it";

describe("a field", () => {
  it.each<[string, object, string]>([
    ["is taken unchanged", {}, `${ID} saved = 5 at 6`],
    ["that was cleared is known", { value: undefined }, `${ID} saved = undefined at 6`],
    [
      "that was changed later than now counts as changed now",
      { changedAt: NOON + 1 },
      `${ID} saved = 5 at ${NOON}`,
    ],
    ["set later than now counts as set now", { value: NOON + 1 }, `${ID} saved = ${NOON} at 6`],
    [
      "may lie in the future if it is meant to",
      { field: "snoozedUntil", value: 9e14 },
      `${ID} snoozedUntil = ${9e14} at 6`,
    ],
    ["belongs to a paper, not to its version", { key: `${ID}v2` }, `${ID} saved = 5 at 6`],
    [
      "that is a tag is named as tags are",
      { field: "tag: to \n cite ", value: 1 },
      `${ID} tag:to cite = 1 at 6`,
    ],
    [
      "that is a note may hold mark-up, which stays text",
      { table: "notes", field: "markdown", value: "<b>x" },
      `${ID} markdown = <b>x at 6`,
    ],
    [
      "may be called __proto__",
      { table: "tags", key: "__proto__", field: "made" },
      "__proto__ made = 5 at 6",
    ],
    [
      "that is a rule's condition is one line",
      { table: "rules", key: "a-1", field: "words", value: " graph\n rag " },
      "a-1 words = graph rag at 6",
    ],
    [
      "that is a rule's expression keeps its spaces, and need not be valid",
      { table: "rules", key: "a-1", field: "pattern", value: " (a+)+$( " },
      "a-1 pattern =  (a+)+$(  at 6",
    ],
    [
      "that is a digest's papers are ids",
      { table: "digests", key: "2026-06-30", field: "papers", value: "2606.00001 cs/0112017" },
      "2026-06-30 papers = 2606.00001 cs/0112017 at 6",
    ],
    [
      "that is a skipped paper of a digest is one of its fields",
      { table: "digests", key: "2026-06-30", field: "skip:2606.00001", value: 1 },
      "2026-06-30 skip:2606.00001 = 1 at 6",
    ],
    ["that is a place sorts", { field: "place", value: "a0V" }, `${ID} place = a0V at 6`],
  ])("%s", (_, parts, line) => expect(linesOf(readFields(field(parts)))).toEqual([line]));

  it.each<[string, unknown, string]>([
    ["is no record", 7, "Not a record of a library"],
    ["has no time", field({ changedAt: null }), "Not a record of a library"],
    ["has an invalid time", field({ changedAt: -1 }), "Not a record of a library"],
    ["has too large a time", field({ changedAt: 1e300 }), "Not a record of a library"],
    ["is of no table", field({ table: "changes" }), "Not a record of a library"],
    ["is of a prototype", field({ table: "__proto__" }), "Not a record of a library"],
    ["is no field", field({ field: "__proto__" }), UNKNOWN],
    ["is of another table", field({ field: "markdown", value: "x" }), UNKNOWN],
    ["is a tag without a name", field({ field: "tag:  ", value: 1 }), UNKNOWN],
    ["is a constructor", field({ field: "constructor" }), UNKNOWN],
    ["has no paper", field({ key: "../whoami" }), "Paper with an invalid ID"],
    ["has a tag without a name", field({ table: "tags", key: " ", field: "made" }), "Tag without a name"],
    ["is set to nothing", field({ value: null }), "Invalid time"],
    ["is set to a text", field({ value: "5" }), "Invalid time"],
    ["has no rating", field({ field: "rating", value: 6 }), "Rating that is not 1 to 5"],
    ["has half a rating", field({ field: "rating", value: 1.5 }), "Rating that is not 1 to 5"],
    ["has no place", field({ field: "place", value: "<" }), "Invalid position"],
    ["is a tag with a wrong value", field({ field: "tag:x", value: true }), "Tag that is neither on nor off"],
    [
      "has no colour",
      field({ table: "tags", key: "x", field: "colour", value: "url(x)" }),
      "Tag with an unknown color",
    ],
    [
      "is a rule with a key that is none",
      field({ table: "rules", key: "../a", field: "off", value: 1 }),
      "Rule with an invalid ID",
    ],
    [
      "is a rule that hides",
      field({ table: "rules", key: "a", field: "effect", value: "hide" }),
      "Rule that neither follows nor mutes",
    ],
    [
      "is a rule with a long expression",
      field({ table: "rules", key: "a", field: "pattern", value: "a".repeat(201) }),
      "Rule with an invalid condition: not text, empty or too long",
    ],
    [
      "is a rule with an empty condition",
      field({ table: "rules", key: "a", field: "author", value: " \n " }),
      "Rule with an invalid condition: not text, empty or too long",
    ],
    [
      "is a rule with odd upvotes",
      field({ table: "rules", key: "a", field: "upvotes", value: 1.5 }),
      "Rule with an invalid number of upvotes",
    ],
    [
      "is a digest of no day",
      field({ table: "digests", key: "2026-02-30", field: "made" }),
      "Digest with an invalid day",
    ],
    [
      "is a digest of no papers",
      field({ table: "digests", key: "2026-06-30", field: "papers", value: "2606.00001 ../whoami" }),
      "Digest with invalid or too many paper IDs",
    ],
    [
      "is a digest of too many papers",
      field({
        table: "digests",
        key: "2026-06-30",
        field: "papers",
        value: Array(101).fill("2606.00001").join(" "),
      }),
      "Digest with invalid or too many paper IDs",
    ],
    [
      "is a digest's skipped paper that is none",
      field({ table: "digests", key: "2026-06-30", field: "skip:<b>", value: 1 }),
      "Skipped paper with an invalid ID",
    ],
    ["is a digest's own field of a mark", field({ field: "skip:2606.00001", value: 1 }), UNKNOWN],
    ["is a rule's own field of a mark", field({ field: "words", value: "x" }), UNKNOWN],
    [
      "has too long a note",
      field({ table: "notes", field: "markdown", value: "x".repeat(200_001) }),
      "Note that is not text, or is too long",
    ],
    [
      "has a deep note",
      field({ table: "notes", field: "markdown", value: [[[{}]]] }),
      "Note that is not text, or is too long",
    ],
  ])("%s is left out and listed, and the others stay", (_, bad, reason) => {
    const incoming = readFields(field(), bad);
    expect(linesOf(incoming)).toEqual([`${ID} saved = 5 at 6`]);
    expect(incoming.left).toMatchObject([{ reason, count: 1 }]);
    expect(incoming.left[0]?.records[0]).toMatch(/^record 2( \(|$)/);
  });

  it("that comes twice counts as the later one", () => {
    const [a, b, c] = [field(), field({ value: 4, changedAt: 7 }), field({ value: 3, changedAt: 7 })];
    for (const all of [
      [a, b, c],
      [c, b, a],
      [b, a, c],
    ]) {
      expect(linesOf(readFields(...all))).toEqual([`${ID} saved = 4 at 7`]);
    }
  });
});

it("a record is named by its place and by what it says it is", () =>
  expectLeft(readFields(field(), field({ field: "x".repeat(99) })), [
    [`record 2 (marks ${ID} ${"x".repeat(40)})`, UNKNOWN],
  ]));

describe("a paper", () => {
  it("is taken unchanged", () => {
    const whole = paper(ID, {
      publishedAt: 1,
      thumbnail: "https://e.org/a.png",
      media: ["https://e.org/b.mp4"],
      organization: { name: "o", fullname: "O" },
      aiSummary: "S",
      aiKeywords: ["k"],
      githubRepo: "https://e.org/",
      githubStars: 1,
      projectPage: "http://e.org/",
      discussionId: "d",
      withdrawnAt: 2,
    });
    expect(readAtNoon(library([], { papers: [whole] })).papers).toEqual([whole]);
  });

  it("that is hostile is cleaned", () => {
    const bad = {
      ...paper(ID),
      title: " <img src=x onerror=alert(1)>\n",
      abstract: { toString: 1 },
      authors: [null, "Ada", ["x"]],
      publishedAt: "soon",
      upvotes: -1,
      thumbnail: "javascript:alert(1)",
      media: ["http://e.org/a.png", "data:text/html,x"],
      projectPage: "javascript:alert(1)",
      organization: { fullname: "x" },
      isAdmin: true,
    };
    const text = library([], { papers: [bad] }).replace('"id"', '"__proto__":{"polluted":1},"id"');
    expect(readAtNoon(text).papers).toEqual([
      {
        id: ID,
        title: "<img src=x onerror=alert(1)>",
        authors: ["Ada"],
        comments: 2,
        media: [],
        aiKeywords: [],
      },
    ]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([[null], [{}], [{ id: ID }], [{ id: "../x", title: "T" }], [{ id: ID, title: " " }]])(
    "%j is left out by name",
    (bad) =>
      expectLeft(readAtNoon(library([field()], { papers: [bad] })), [
        ["paper 1", "Paper without an ID or a title"],
      ]),
  );
});

describe("a file", () => {
  it.each<[string, string, RegExp]>([
    [
      "from a newer version",
      library([field()], { version: 2 }),
      /newer Daypaper \(version 2 .*Update Daypaper/,
    ],
    ["of no version", library([field()], { version: "1" }), /doesn't say in which version/],
    ["with nothing in it", library([]), /library is empty/],
    ["whose fields are not a list", library({ a: 1 }), /library is empty/],
    ["that is empty", " \n", /This is empty/],
    ["that is a PDF", "%PDF-1.7 2606.01234", /not a text file/],
    ["that is binary", "PK\u0003\u0004\0 2606.01234", /not a text file/],
    ["that is damaged from the beginning", "{format: 'daypaper'}", /damaged from the start/],
    ["without a paper", "Some notes.", /no arXiv papers in this/],
    ["of another JSON without a paper", '{"a":[1]}', /no arXiv papers in this/],
  ])("%s is refused with a sentence", (_, text, sentence) => {
    expect(() => readAtNoon(text)).toThrow(sentence);
    expect(() => readAtNoon(text)).toThrow(Refused);
  });

  it("may have its keys in any order", () => {
    const text = JSON.stringify({ papers: [paper(ID)], fields: [field()], version: 1, format: "daypaper" });
    expect(readAtNoon(text)).toMatchObject({ source: "a Daypaper library", onlyAdds: false, left: [] });
  });

  it("that is another program's JSON is searched for papers", () =>
    expect(readAtNoon('{"items":[{"URL":"https://arxiv.org/abs/2606.01234"}]}')).toMatchObject({
      source: "a list of arXiv papers",
      fields: [{ key: ID }],
    }));
});
