import { beforeAll, describe, expect, it } from "vitest";
import { parseList } from "../../utils/fetch/api/dailyPaper";
import { formulaOf } from "../../utils/text/tex/formula";
import { mathml } from "../../utils/text/tex/mathml";
import { texParts } from "../../utils/text/tex/texParts";
import { hasRecorded, readRecorded, recordedFiles } from "../support/recorded";

describe.skipIf(!hasRecorded)("the texts of recorded papers", () => {
  let texts: string[];
  let words: string[];
  let formulas: string[];

  // Not in this body, which also runs if the suite is skipped.
  beforeAll(() => {
    const papers = new Map(
      ["daily", "month", "older-shapes"]
        .flatMap(recordedFiles)
        .flatMap((file) => parseList(readRecorded(file)).papers)
        .map((paper) => [paper.id, paper]),
    );
    texts = [...papers.values()].flatMap(({ title, abstract = "", aiSummary = "" }) => [
      title,
      abstract,
      aiSummary,
    ]);
    const parts = texts.flatMap(texParts);
    words = parts.filter((part) => !part.isFormula).map((part) => part.text);
    formulas = parts.filter((part) => part.isFormula).map((part) => part.text);
  });

  it("hold few formulas, since Hugging Face removes the dollars, and all can be set", () => {
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((source) => !mathml(formulaOf(source)))).toEqual([]);
  });

  it("have dollars only before amounts of money", () => {
    const dollars = words.flatMap((text) => [...text.matchAll(/.?\$.?/g)].map(([around]) => around));
    expect(dollars.length).toBeGreaterThan(5);
    expect(dollars.filter((around) => !/\$\d$/.test(around))).toEqual([]);
  });

  it("are read without the remains of TeX that Hugging Face leaves", () => {
    const left = /\\%|\dtimes|\^circ|\{,\}|[A-Z]\^\d/;
    expect(words.filter((text) => left.test(text)).length).toBe(0);
    expect(texts.filter((text) => left.test(text)).length).toBeGreaterThan(100);
  });
});
