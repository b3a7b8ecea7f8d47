import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseList } from "../../utils/fetch/api/dailyPaper";
import { formulaOf } from "../../utils/text/tex/formula";
import { mathml } from "../../utils/text/tex/mathml";
import { texParts } from "../../utils/text/tex/texParts";

/** Real answers, kept beside the project where they are at hand; see recorded.test.ts. */
const recorded = fileURLToPath(new URL("../../../shared/recorded", import.meta.url));
const folders = ["daily", "month", "older-shapes"];

describe.skipIf(!existsSync(recorded))("the texts of recorded papers", () => {
  const papers = new Map(
    folders
      .flatMap((folder) => readdirSync(join(recorded, folder)).map((name) => join(recorded, folder, name)))
      .flatMap((file) => parseList(JSON.parse(readFileSync(file, "utf8"))).papers)
      .map((paper) => [paper.id, paper]),
  );
  const texts = [...papers.values()].flatMap(({ title, abstract = "", aiSummary = "" }) => [
    title,
    abstract,
    aiSummary,
  ]);
  const parts = texts.flatMap(texParts);
  const words = parts.filter((part) => !part.isFormula).map((part) => part.text);
  const formulas = parts.filter((part) => part.isFormula).map((part) => part.text);

  it("hold few formulas, each of which can be set: Hugging Face takes the dollars off", () => {
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((source) => !mathml(formulaOf(source)))).toEqual([]);
  });

  it("have no dollar that is not one of money", () => {
    const dollars = words.flatMap((text) => [...text.matchAll(/.?\$.?/g)].map(([around]) => around));
    expect(dollars.length).toBeGreaterThan(5);
    expect(dollars.filter((around) => !/\$\d$/.test(around))).toEqual([]);
  });

  it("are read without what Hugging Face leaves of TeX", () => {
    const left = /\\%|\dtimes|\^circ|\{,\}|[A-Z]\^\d/;
    expect(words.filter((text) => left.test(text)).length).toBe(0);
    expect(texts.filter((text) => left.test(text)).length).toBeGreaterThan(100);
  });
});
