import "fake-indexeddb/auto";

import { describe, expect, it } from "vitest";
import { NOON } from "../../../tests/support/fresh";
import { expectLeft, linesOf, readAtNoon } from "../../../tests/support/reading";
import { paper } from "../../../tests/support/records";
import { bibtex } from "../../text/cite/bibtex";

const entry = (fields: string) => `@misc{key, title = {On engines}, ${fields} }`;
const idsOf = (text: string) => readAtNoon(text).papers.map(({ id }) => id);

describe("an arXiv id is found", () => {
  it.each([
    ["where arXiv puts it", "eprint={2606.01234}, archivePrefix={arXiv}"],
    ["with its version", 'eprint="2606.01234v3"'],
    ["as BibLaTeX has it", "eprinttype={arxiv}, eprint={2606.01234}"],
    ["in a DOI", "doi={10.48550/arXiv.2606.01234}"],
    ["in a link", "url={https://arxiv.org/abs/2606.01234}"],
    ["in the journal of Google Scholar", "journal={arXiv preprint arXiv:2606.01234}"],
    ["in the volume of DBLP", "journal={CoRR}, volume={abs/2606.01234}"],
    ["in how it was published", "howpublished={\\url{https://huggingface.co/papers/2606.01234}}"],
    ["in a note of Zotero's", "note={arXiv: 2606.01234 [cs]}"],
  ])("%s", (_, fields) => expect(idsOf(entry(fields))).toEqual(["2606.01234"]));

  it.each([
    ["an abstract, which names other papers", "abstract={We improve on arXiv:2606.01234.}"],
    ["another archive", "eprint={2606.01234}, eprinttype={jstor}"],
    ["a number that is none", "number={2606.01234}"],
  ])("but not in %s", (_, fields) => {
    const incoming = readAtNoon(entry(fields));
    expect(incoming.fields).toEqual([]);
    expectLeft(incoming, [["On engines", "No arXiv ID or link found"]]);
  });
});

it("the fields of an entry are taken over", () => {
  const at = Date.UTC(2026, 0, 2, 9);
  const incoming = readAtNoon(`
@string{me = "Lovelace, Ada"}
@article{l26,
  author    = me # " and Noether, Emmy and {The Analytical Society} and others",
  title     = {The {Analytical} Engine: \\"{u}ber $O(n^2)$ \\& 50\\% of \\emph{all}},
  eprint    = {2606.01234},
  keywords  = {theory, to cite; {Engines}},
  annote    = {Read *twice*.},
  date-added = {2026-01-02 10:00:00 +0100},
  date      = {2025-12-31},
  ranking   = {rank4},
  readstatus = {read},
}`);
  expect(incoming).toMatchObject({ source: "BibTeX", onlyAdds: true, left: [] });
  expect(incoming.papers).toEqual([
    {
      id: "2606.01234",
      title: "The Analytical Engine: über $O(n^2)$ & 50% of all",
      authors: ["Ada Lovelace", "Emmy Noether", "The Analytical Society"],
      publishedAt: Date.UTC(2025, 11, 31),
    },
  ]);
  expect(linesOf(incoming)).toEqual(
    [
      `2606.01234 saved = ${at}`,
      `2606.01234 read = ${at}`,
      "2606.01234 rating = 4",
      "2606.01234 markdown = Read *twice*.",
      ...["theory", "to cite", "Engines"].flatMap((tag) => [
        `2606.01234 tag:${tag} = 1`,
        `${tag} made = ${at}`,
      ]),
    ]
      .map((line) => `${line} at ${at}`)
      .sort(),
  );
});

it("an entry without a date, or with a future date, was added now", () => {
  const text = entry("eprint={2606.01234}") + entry("eprint={2606.01235}, timestamp={2999-01-01}");
  expect(linesOf(readAtNoon(text))).toEqual([
    `2606.01234 saved = ${NOON} at ${NOON}`,
    `2606.01235 saved = ${NOON} at ${NOON}`,
  ]);
});

it("two notes on one paper are both kept", () => {
  const text = ["One.", "Two.", "One."]
    .map((note) => entry(`eprint={2606.01234}, annote={${note}}`))
    .join("\n");
  expect(linesOf(readAtNoon(text))).toContain(`2606.01234 markdown = One.\n\nTwo. at ${NOON}`);
});

describe("a broken entry is named, and the others are read", () => {
  const good = (n: number) => `@misc{good${n}, eprint={2606.0000${n}}, title={Paper ${n}}}\n`;
  it.each([
    ["without its end", "@misc{bad, title={On {engines}, eprint={2606.01234}\n", "bad"],
    ["without a key", "@misc{title={x}}\n", "title=" /* the parser reads on */],
    ["nested a hundred thousand deep", `@misc{deep, title=${"{".repeat(100_000)}\n`, "deep"],
    ["that breaks off", "@misc{cut, title={On eng\n", "cut"],
  ])("%s", (_, bad, name) => {
    const incoming = readAtNoon(good(1) + bad + good(2));
    expect(incoming.papers.map(({ id }) => id)).toEqual(["2606.00001", "2606.00002"]);
    expect(incoming.left[0]?.records[0]).toContain(name.slice(0, 5));
  });

  it("among broken comments and abbreviations", () => {
    const text = `@comment{ {x }\n@string{a = {b}\n@preamble{"x"}\n${good(1)}`;
    expect(idsOf(text)).toEqual(["2606.00001"]);
  });
});

it.each([
  "A $O(n^2)$ bound for $\\pi_0$",
  "50% of $200k & more_less #1",
  "Über Łódź, Erdős and Nguyễn – “quoted” — …",
  "<think> {GPT} ~ ^ \\ x",
  "The k-means' end",
])("%s comes back as it was written", (title) => {
  const known = paper("2606.01234", {
    title,
    authors: ["Ada Lovelace", "Research and Development Group", "Jean d'Arc"],
  });
  expect(readAtNoon(bibtex(known)).papers).toEqual([
    { id: known.id, title: title.replace("{GPT}", "GPT"), authors: known.authors },
  ]);
});
