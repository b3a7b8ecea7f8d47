import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someConditions, somePaper } from "../../../tests/support/arbitraries";
import { paper } from "../../../tests/support/records";
import { rule } from "../../../tests/support/rules";
import type { Paper } from "../../model/paper";
import type { Conditions } from "../../model/rule";
import { compile } from "../../rules/compile";
import { needOf } from "../../rules/needs";
import { buildSegment, mergeSegments } from "./buildSegment";
import { eachHolder } from "./eachHolder";
import { readerOf } from "./match";

/** The ids of the papers that hold the words that a rule needs; undefined if that is not known. */
function holders(conditions: Conditions, papers: readonly Paper[]): string[] | undefined {
  const need = needOf(conditions);
  if (!need) return undefined;
  const ids: string[] = [];
  const half = papers.length >> 1;
  const parts = [buildSegment(papers.slice(0, half)), buildSegment(papers.slice(half))];
  eachHolder(readerOf(mergeSegments(parts)), need.words, (id) => ids.push(id));
  return ids;
}

describe("the papers that hold what a rule needs", () => {
  const LOOM = paper("a", { title: "On looms", authors: ["José Núñez"], aiKeywords: ["multi-modal"] });
  const MOON = paper("b", { title: "On a moon", organization: { name: "ll", fullname: "Lab Łoom" } });

  const DATA = paper("c", { title: `${"w".repeat(41)}s`, authors: ["v".repeat(41)] });

  it.each<[Conditions, string[] | undefined]>([
    [{ words: "loom" }, ["a"]],
    [{ words: "moons" }, ["b"]],
    [{ words: "on" }, ["a", "b"]],
    [{ words: "on moon" }, ["b"]],
    [{ words: "loom moon" }, []],
    [{ words: "!?" }, []],
    [{ words: "!?", upvotes: 3 }, []],
    [{ words: "multimodal" }, ["a"]],
    [{ keyword: "multi modal" }, ["a"]],
    [{ author: "jose nunez" }, ["a"]],
    [{ author: "jose nunezs" }, []],
    [{ organization: "@LL" }, ["b"]],
    [{ organization: "Lab łoom" }, ["b"]],
    [{ submitter: "eve" }, []],
    [{ words: "loom", pattern: "x" }, ["a"]],
    [{ words: "loom", author: "ada" }, []],
    [{ upvotes: 7 }, ["a", "b", "c"]],
    [{ organization: "!!!" }, undefined],
    [{ words: "w".repeat(41) }, ["c"]],
    [{ author: "v".repeat(41) }, ["c"]],
    [{ pattern: "loom" }, undefined],
    [{ code: "with", fewerUpvotes: 9 }, undefined],
  ])("of %j are %j", (conditions, expected) =>
    expect(holders(conditions, [LOOM, MOON, DATA])).toEqual(expected),
  );

  it("are looked up by the rarest words of a long phrase", () => {
    const papers = Array.from({ length: 6 }, (_, n) => paper(`${n}`, { title: `a b c d e ${n} f` }));
    expect(holders({ words: "a b c d e 3 f" }, papers)).toEqual(["3"]);
    expect(holders({ words: "a b c d e 9 f" }, papers)).toEqual([]);
  });

  it("include every paper that it matches", () => {
    fc.assert(
      fc.property(someConditions, fc.array(somePaper, { minLength: 1, maxLength: 3 }), (conditions, some) => {
        const papers = some.map((each, n) => ({ ...each, id: `${n}` }));
        const judge = compile([rule("follow", { ...conditions })]);
        const matched = papers.filter((each) => judge(each).follow.length).map(({ id }) => id);
        expect(holders(conditions, papers) ?? matched).toEqual(expect.arrayContaining(matched));
      }),
      { numRuns: 2000 },
    );
  });
});
