import "fake-indexeddb/auto";

import { expect, it } from "vitest";
import { NOON } from "../../../tests/support/fresh";
import { expectLeft, linesOf, readAtNoon } from "../../../tests/support/reading";

const added = Date.UTC(2026, 0, 2);
const opened = Date.UTC(2026, 1, 3);
/** A paper in the shape of PaperMemory's exports. */
const record = (fields: object = {}) => ({
  addDate: new Date(added).toISOString(),
  author: "Ada Lovelace and Emmy Noether",
  bibtex: "@article{x,}",
  code: {},
  codeLink: "",
  count: 2,
  favorite: false,
  favoriteDate: "",
  id: "Arxiv-2606.01234",
  key: "lovelace2026engines",
  lastOpenDate: new Date(opened).toISOString(),
  md: "[On engines](https://arxiv.org/pdf/2606.01234)",
  note: "",
  pdfLink: "http://arxiv.org/pdf/2606.01234v7.pdf",
  source: "arxiv",
  tags: [],
  title: "On  engines",
  venue: "",
  year: "2026",
  ...fields,
});
const readPapers = (papers: object) => readAtNoon(JSON.stringify({ ...papers, __dataVersion: 10000 }));

it("notes, tags, dates and favourites are kept", () => {
  const papers = { "Arxiv-2606.01234": record({ note: "Good.\n\nVery.", tags: ["theory"], favorite: true }) };
  const incoming = readPapers(papers);
  expect(incoming).toMatchObject({ source: "a PaperMemory export", onlyAdds: true, left: [] });
  expect(incoming.papers).toEqual([
    { id: "2606.01234", title: "On engines", authors: ["Ada Lovelace", "Emmy Noether"] },
  ]);
  expect(linesOf(incoming)).toEqual(
    [
      `2606.01234 saved = ${added}`,
      `2606.01234 read = ${opened}`,
      "2606.01234 rating = 5",
      "2606.01234 tag:theory = 1",
      "2606.01234 markdown = Good.\n\nVery.",
      `theory made = ${added}`,
    ]
      .map((line) => `${line} at ${added}`)
      .sort(),
  );
});

it("papers from other sites, and entries that are no papers, are listed", () => {
  const incoming = readPapers({
    "ACL-2020_main.405": record({
      pdfLink: "https://aclanthology.org/2020.acl-main.405.pdf",
      title: "On words",
    }),
    "Arxiv-2606.00002": record({
      pdfLink: 5,
      tags: "x",
      favorite: "yes",
      addDate: "soon",
      lastOpenDate: null,
    }),
    "Arxiv-2606.00003": null,
  });
  expectLeft(incoming, [
    ["On words", "Not on arXiv"],
    ["Arxiv-2606.00003", "Not a paper"],
  ]);
  expect(linesOf(incoming)).toEqual([`2606.00002 saved = ${NOON} at ${NOON}`]);
});

it("a file that breaks off is read up to its last whole paper", () => {
  const text = JSON.stringify({ "Arxiv-2606.00001": record({ pdfLink: "" }), "Arxiv-2606.00002": record() });
  const incoming = readAtNoon(text.slice(0, -20));
  expect(incoming.papers.map(({ id }) => id)).toEqual(["2606.00001"]);
  expectLeft(incoming, [["Arxiv-2606.00001", "Last one read: the file ends here or is damaged"]]);
});
