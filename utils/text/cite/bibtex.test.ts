import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bibtex } from "./bibtex";
import { citeKey } from "./key";
import { isBalanced } from "./latex";
import { reference } from "./reference";
import { yearOf } from "./year";

const paper = (fields: Partial<Parameters<typeof bibtex>[0]> = {}) => ({
  id: "2606.01234",
  title: "On the Analytical Engine",
  authors: ["Ada Lovelace", "Emmy Noether"],
  ...fields,
});

it("gives a whole entry", () => {
  expect(bibtex(paper({ authors: ["Nguy\\~ên Văn", "Qwen Team", "A and B"], title: "50% of $n^2$" }))).toBe(
    `@misc{van2026paper260601234,
  title         = {{50\\% of $n^2$}},
  author        = {Nguy{\\~{\\^e}}n V{\\u{a}}n and {Qwen Team} and {A and B}},
  year          = {2026},
  eprint        = {2606.01234},
  archivePrefix = {arXiv},
  url           = {https://arxiv.org/abs/2606.01234}
}
`,
  );
});

it("leaves out unknown fields", () => {
  const entry = bibtex(paper({ id: "odd", authors: [] }));
  expect(entry).not.toMatch(/author|year/);
});

describe("keys", () => {
  it.each<[string, Partial<Parameters<typeof citeKey>[0]>, string]>([
    ["are surname, year, word and id", {}, "lovelace2026analytical260601234"],
    ["fold accents", { authors: ["Björn Łødß"] }, "lodss2026analytical260601234"],
    ["read TeX in names", { authors: ["Van Nguy\\~ên"] }, "nguyen2026analytical260601234"],
    ["read names that are turned round", { authors: ["van Dyck, Anna"] }, "vandyck2026analytical260601234"],
    ["pass over the suffix of a name", { authors: ["John Doe Jr."] }, "doe2026analytical260601234"],
    ["cope with other scripts", { authors: ["王小明"], title: "论文" }, "anon2026paper260601234"],
    ["cope with no authors", { authors: [] }, "anon2026analytical260601234"],
    [
      "pass over small words and figures",
      { title: "What is the $3$D $n$-gram?" },
      "lovelace2026gram260601234",
    ],
    ["take old ids", { id: "hep-th/9901001" }, "lovelace1999analytical9901001hepth"],
    ["take any id", { id: "a-b", publishedAt: 0 }, "lovelace1970analytical097045098x"],
  ])("%s", (_, fields, key) => expect(citeKey(paper(fields))).toBe(key));

  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
  const ids = fc.oneof(
    fc.tuple(digits(4), fc.oneof(digits(4), digits(5))).map((parts) => parts.join(".")),
    fc
      .tuple(fc.constantFrom("cs", "hep-th", "math", "math.GT", "q-bio"), digits(7))
      .map((parts) => parts.join("/")),
    fc.stringMatching(/^\w[\w.-]{0,8}$/),
  );
  const anything = fc.record({
    id: ids,
    title: fc.string({ unit: "grapheme" }),
    authors: fc.array(fc.string({ unit: "grapheme" })),
  });

  it("consist of small letters and digits", () =>
    fc.assert(fc.property(anything, (each) => /^[a-z0-9]+$/.test(citeKey(each)))));

  it("are never the keys of another paper", () =>
    fc.assert(
      fc.property(anything, anything, (a, b) => a.id === b.id || citeKey(a) !== citeKey(b)),
      { numRuns: 2000 },
    ));

  it("do not change when the date becomes known", () =>
    expect(citeKey(paper({ publishedAt: Date.UTC(2027, 0) }))).toBe(citeKey(paper())));

  it("are in entries whose braces come in pairs", () =>
    fc.assert(fc.property(anything, (each) => isBalanced(bibtex(each)))));
});

it.each([
  ["2608.09888", undefined, 2026],
  ["0704.0001", undefined, 2007],
  ["cs/0112017", undefined, 2001],
  ["math.GT/9309136", undefined, 1993],
  ["odd", Date.UTC(2020, 5), 2020],
  ["odd", undefined, undefined],
])("%s is of %s: %s", (id, publishedAt, year) => expect(yearOf({ id, publishedAt })).toBe(year));

describe("references", () => {
  it.each([
    ["one author", ["A B"], "A B (2026). T. arXiv:2606.01234."],
    ["two", ["A B", "C D"], "A B and C D (2026). T. arXiv:2606.01234."],
    ["seven", [..."abcdefg"], "a, b, c, d, e, f, et al. (2026). T. arXiv:2606.01234."],
    ["no authors", [], "(2026). T. arXiv:2606.01234."],
    ["TeX in a name", ["Nguy\\~ên"], "Nguyễn (2026). T. arXiv:2606.01234."],
  ])("to a paper of %s", (_, authors, line) => expect(reference(paper({ authors, title: "T" }))).toBe(line));

  it("have no second full stop, and no needless TeX", () =>
    expect(reference(paper({ authors: ["A"], title: "Is \\textbf{it} 50\\%?" }))).toBe(
      "A (2026). Is it 50%? arXiv:2606.01234.",
    ));
});
