import { plugins } from "@citation-js/core";
import "@citation-js/plugin-ris";
import { BibLatexParser, RISParser } from "biblatex-csl-converter";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bare, hostileEntries, ordinary } from "../../../tests/support/hostile";
import { citeKey } from "../../text/cite/key";
import { bibtexFile } from "./bibtexFile";
import { citable } from "./citable";
import { cslFile } from "./csl";
import { factsOf } from "./facts";
import { risFile } from "./risFile";

/** The words of a field as the other program reads it. */
const words = (field: unknown): string =>
  typeof field === "string"
    ? field
    : ((field ?? []) as { text?: string }[]).map(({ text = "" }) => text).join("");

const read = (Parser: typeof BibLatexParser | typeof RISParser, text: string) => {
  const { entries } = new Parser(text, { processUnexpected: true, processUnknown: true }).parse();
  return Object.values(entries) as {
    entry_key: string;
    bib_type: string;
    fields: Record<string, unknown>;
    unexpected_fields?: object;
    unknown_fields?: object;
  }[];
};

const sorted = (texts: Iterable<string>) => [...texts].sort();

describe("BibTeX, read by biblatex-csl-converter", () => {
  it("is what was exported", () => {
    const [entry] = read(BibLatexParser, bibtexFile([ordinary]));
    expect(entry?.entry_key).toBe("lovelace2026means260601234");
    expect(entry?.bib_type).toBe("misc");
    expect(entry?.fields).toMatchObject({
      date: "2026",
      eprint: "2606.01234",
      keywords: ["theory", "to cite"],
    });
    expect(entry?.fields.url).toBe("https://arxiv.org/abs/2606.01234");
    // The program doesn't know TeX's names for < and >.
    expect(words(entry?.fields.title)).toBe("On k-Means & think: A Survey");
    const authors = entry?.fields.author as { family?: object; literal?: object; prefix?: object }[];
    expect(authors.map(({ family, literal }) => words(family ?? literal))).toEqual([
      "Lovelace",
      "Beethoven",
      "Qwen Team",
      "Erdős",
    ]);
  });

  it("leaves out unknown fields", () =>
    expect(bibtexFile([bare])).not.toMatch(/author|year|abstract|keywords|undefined/));

  it("has as many entries as there are papers, each with its own fields only", () =>
    fc.assert(
      fc.property(hostileEntries, (entries) => {
        const found = read(BibLatexParser, bibtexFile(entries));
        expect(sorted(found.map((entry) => entry.entry_key))).toEqual(
          sorted(entries.map((entry) => citeKey(citable(entry)))),
        );
        const allowed = ["title", "author", "date", "eprint", "eprinttype", "url", "abstract", "keywords"];
        for (const { fields, unknown_fields, unexpected_fields } of found) {
          expect(allowed).toEqual(expect.arrayContaining(Object.keys(fields)));
          expect({ ...unknown_fields, ...unexpected_fields }).toEqual({});
        }
        expect(sorted(found.map(({ fields }) => words(fields.eprint)))).toEqual(
          sorted(entries.map(({ paper }) => paper.id)),
        );
      }),
      { numRuns: 300 },
    ));
});

describe("RIS, read by biblatex-csl-converter", () => {
  it("is what was exported", () => {
    const text = risFile([ordinary]);
    expect(text).toMatch(/^TY {2}- UNPB$/m);
    const [entry] = read(RISParser, text);
    expect(words(entry?.fields.title)).toBe("On $k$-Means & <think>: A Survey");
    expect(words(entry?.fields.abstract)).toBe("We measure 50% of what was assumed, in $O(n^2)$.");
    expect(entry?.fields).toMatchObject({
      keywords: ["theory", "to cite"],
      doi: "10.48550/arXiv.2606.01234",
    });
    const authors = entry?.fields.author as { family?: object }[];
    expect(authors.map(({ family }) => words(family))).toContain("van Beethoven");
  });

  it("has as many records as there are papers, each with its own title", () =>
    fc.assert(
      fc.property(hostileEntries, (entries) => {
        const text = risFile(entries);
        expect(text.match(/^TY {2}- /gm)).toHaveLength(entries.length);
        expect(text.match(/^ER {2}- /gm)).toHaveLength(entries.length);
        const found = read(RISParser, text);
        expect(found).toHaveLength(entries.length);
        // The program decodes HTML entities.
        const titles = entries.map((entry) => factsOf(entry).title.replaceAll("&amp;", "&"));
        expect(sorted(found.map(({ fields }) => words(fields.title)))).toEqual(sorted(titles));
        const addresses = entries.map((entry) => factsOf(entry).url);
        expect(sorted(found.map(({ fields }) => words(fields.url)))).toEqual(sorted(addresses));
      }),
      { numRuns: 300 },
    ));
});

describe("CSL-JSON", () => {
  it("is what was exported", () =>
    expect(JSON.parse(cslFile([ordinary]))).toEqual([
      {
        id: "lovelace2026means260601234",
        type: "article",
        title: "On $k$-Means & <think>: A Survey",
        author: [
          { given: "Ada", family: "Lovelace" },
          { given: "Ludwig", family: "van Beethoven" },
          { literal: "Qwen Team" },
          { given: "Paul", family: "Erdős" },
        ],
        issued: { "date-parts": [[2026, 6, 29]] },
        publisher: "arXiv",
        number: "arXiv:2606.01234",
        DOI: "10.48550/arXiv.2606.01234",
        URL: "https://arxiv.org/abs/2606.01234",
        abstract: "We measure 50% of what was assumed, in $O(n^2)$.",
        keyword: "theory,to cite",
      },
    ]));

  it("leaves out unknown fields", () =>
    expect(Object.keys(JSON.parse(cslFile([bare]))[0])).toEqual([
      "id",
      "type",
      "title",
      "publisher",
      "number",
      "URL",
    ]));

  it("is read by Citation.js unchanged", () =>
    fc.assert(
      fc.property(hostileEntries, (entries) => {
        const text = cslFile(entries);
        const items = plugins.input.chain(text, { generateGraph: false });
        expect(items).toEqual(JSON.parse(text));
      }),
    ));
});

it("none of them contains what the user wrote", () => {
  const entry = { ...ordinary, note: "Between ourselves" };
  for (const make of [bibtexFile, risFile, cslFile]) expect(make([entry])).not.toContain("ourselves");
});
