import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paper } from "../../../tests/support/records";
import type { Paper } from "../../model/paper";
import type { Segment } from "../../model/segment";
import { buildSegment, eachPosting, mergeSegments } from "./buildSegment";
import { isOneMistakeFrom, readerOf } from "./match";
import { search } from "./search";

const PAPERS = [
  paper("2606.00001", { title: "Sparse attention for long documents", abstract: "Transformers forget." }),
  paper("2606.00002", { title: "A study of forgetting", abstract: "We look at attention in GPT-4o models." }),
  paper("2606.00003", { title: "Gödel machines", authors: ["Noor Example"], aiKeywords: ["self-reference"] }),
  paper("2606.00004", { title: "Reinforcement", organization: { name: "deep-lab", fullname: "Deep Lab" } }),
];
const find = (query: string, papers: Paper[] = PAPERS) =>
  search([readerOf(buildSegment(papers))], query, 100).ids.map((id) => Number(id.slice(-1)));

describe("a search finds", () => {
  it.each([
    ["attention", [1, 2], "a word, in a title before one in an abstract"],
    ["ATT", [2, 1].toSorted(), "its beginning, whatever the case"],
    ["attention gpt", [2], "only what holds every word"],
    ["godel", [3], "letters without their accents"],
    ["noor", [3], "authors"],
    ["self-ref", [3], "parts of a compound"],
    ["gpt4", [2], "a compound as one word"],
    ["gpt-4", [2], "a compound by its parts"],
    ["deep lab", [4], "organisations"],
    ["model machines", [], "nothing where only one word is there"],
    ["machine", [3], "the singular of what is written in the plural"],
    ["documents", [1], "a plural"],
    ["2606.00004", [4], "ids"],
    ["reinforcment", [4], "a word with a letter missing"],
    ["attentoin", [1, 2], "a word with two letters swapped"],
    ["zzzz", [], "nothing where there is nothing"],
    ["  ", [], "nothing for nothing"],
  ])("%j: %j, %s", (query, expected) => expect(find(query)).toEqual(expected));
});

it("the best match comes first, and no more matches than wanted", () => {
  const found = search([readerOf(buildSegment(PAPERS))], "attention", 1);
  expect(found).toEqual({ ids: ["2606.00001"], total: 2 });
});

it("among papers that match equally the later one comes first", () => {
  const alike = [paper("2606.00001", { title: "Same" }), paper("2606.00002", { title: "Same" })];
  expect(find("same", alike)).toEqual([2, 1]);
});

it("a rare word counts more than a word that is everywhere", () => {
  const papers = ["common rare", "common common common", "common", "common"].map((abstract, i) =>
    paper(`2606.0000${i}`, { title: "x", abstract: `${abstract} thing` }),
  );
  expect(find("thing rare", papers)).toEqual([0]);
  expect(find("thing", papers)).toHaveLength(4);
});

describe("a mistake", () => {
  it.each([
    ["atention", "attention", true],
    ["attenntion", "attention", true],
    ["attendion", "attention", true],
    ["attetnion", "attention", true],
    ["atten", "attentive", true],
    ["attendoin", "attention", false],
    ["graph", "grid", false],
  ])("%s for %s: %s", (typed, word, is) => expect(isOneMistakeFrom(typed, word)).toBe(is));
});

const VOCABULARY = ["graph", "graphs", "grid", "node", "nodes", "no", "é", "x1", "deep", "deeper"];
const somePaper = fc
  .record({
    id: fc.integer({ min: 1, max: 12 }),
    title: fc.array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 4 }),
    abstract: fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 8 }),
  })
  .map(({ id, title, abstract }) =>
    paper(`2606.${id}`, { title: title.join(" "), abstract: abstract.join(" "), authors: [] }),
  );
const someSegments = fc.array(fc.uniqueArray(somePaper, { selector: ({ id }) => id, maxLength: 6 }), {
  maxLength: 5,
});
const beginnings = fc
  .array(fc.constantFrom("g", "gr", "graph", "nod", "e", "x", "deep", "deeper"), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(" "));

const plainly = (papers: readonly Paper[], query: string) => {
  const now = new Map(papers.map((each) => [each.id, each]));
  const holds = ({ title, abstract }: Paper, word: string) =>
    `${title} ${abstract}`
      .replaceAll("é", "e")
      .split(" ")
      .some((each) => each.startsWith(word));
  return [...now.values()]
    .filter((each) => query.split(" ").every((word) => holds(each, word)))
    .map(({ id }) => id)
    .sort();
};
const contents = (segment: Segment) =>
  segment.words.split(" ").map((word, at) => {
    const papers: [string, number][] = [];
    eachPosting(segment, at, (number, weight) => papers.push([segment.papers[number] ?? "", weight]));
    return [word, papers.sort(([a], [b]) => (a < b ? -1 : 1))];
  });

describe("for any papers, taken up in any parts, some of them again with other words", () => {
  it("a search finds exactly what reading all papers would", () => {
    fc.assert(
      fc.property(someSegments, beginnings, (parts, query) => {
        const readers = parts.map((papers) => readerOf(buildSegment(papers)));
        const { ids, total } = search(readers, query, 1000);
        expect(ids.toSorted()).toEqual(plainly(parts.flat(), query));
        expect(total).toBe(ids.length);
      }),
    );
  });

  it("a search finds the same whatever was searched before", () => {
    fc.assert(
      fc.property(someSegments, fc.array(beginnings), beginnings, (parts, before, query) => {
        const readers = parts.map((papers) => readerOf(buildSegment(papers)));
        for (const each of before) search(readers, each, 1000);
        expect(search(readers, query, 1000)).toEqual(search([...readers], query, 1000));
      }),
    );
  });

  it("a search for fewer papers finds the best of all", () => {
    fc.assert(
      fc.property(someSegments, beginnings, fc.integer({ min: 1, max: 9 }), (parts, query, most) => {
        const readers = parts.map((papers) => readerOf(buildSegment(papers)));
        const all = search(readers, query, 1000);
        expect(search(readers, query, most)).toEqual({ ...all, ids: all.ids.slice(0, most) });
      }),
    );
  });

  it("merging segments changes no result, and gives the same as one segment of all papers", () => {
    fc.assert(
      fc.property(someSegments, beginnings, (parts, query) => {
        const segments = parts.map((part) => buildSegment(part));
        const merged = mergeSegments(segments);
        const whole = buildSegment([...new Map(parts.flat().map((each) => [each.id, each])).values()]);
        expect(contents(merged)).toEqual(contents(whole));
        const found = search([readerOf(merged)], query, 1000);
        expect(found.ids.toSorted()).toEqual(search(segments.map(readerOf), query, 1000).ids.toSorted());
      }),
    );
  });

  it("postings are read as they were written, however far apart", () => {
    const papers = Array.from({ length: 700 }, (_, i) =>
      paper(`2606.${i}`, { title: i === 3 || i === 699 ? "far" : "near", authors: [], abstract: "" }),
    );
    expect(find("far", papers).length).toBe(2);
  });
});
