import "fake-indexeddb/auto";

import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeEach, describe, expect, it } from "vitest";
import { NOON, startFresh } from "../../../tests/support/fresh";
import { bare, hostileEntries, hostileText, ordinary } from "../../../tests/support/hostile";
import { paper } from "../../../tests/support/records";
import { rate, tag, writeNote } from "../../actions/keep";
import { mark } from "../../actions/markPapers";
import { colourTag } from "../../actions/tags";
import { libraryFile } from "../../queries/library/file";
import { readLibrary } from "../../queries/library/records";
import { db } from "../../store/db/database";
import { atomFile } from "./atomFile";
import { csvFile } from "./csv";
import { exportFile } from "./exportFile";
import { factsOf } from "./facts";
import { exportName, FORMATS } from "./formats";
import { readEntries } from "./readEntries";

describe("CSV, read by csv-parse", () => {
  const rowsOf = (csv: string): Record<string, string>[] =>
    parse(csv, { columns: true, bom: true, record_delimiter: "\r\n" });

  it("is what was exported", () =>
    expect(rowsOf(csvFile([ordinary]))).toEqual([
      {
        id: "2606.01234",
        title: "On $k$-Means & <think>: A Survey",
        authors: "Ada Lovelace; Ludwig van Beethoven; Qwen Team; Paul Erdős",
        published: "2026-06-29",
        url: "https://arxiv.org/abs/2606.01234",
        status: "Reading",
        tags: "theory; to cite",
        rating: "4",
        saved: "2026-06-30",
        read: "",
        note: "# Mine\n\n- a point\n- *another*",
        abstract: "We measure 50% of what was assumed, in $O(n^2)$.",
      },
    ]));

  it("keeps every text in its cell", () =>
    fc.assert(
      fc.property(hostileEntries, (entries) => {
        const rows = rowsOf(csvFile(entries));
        expect(rows).toHaveLength(entries.length);
        for (const [i, entry] of entries.entries()) {
          const { id, title, abstract, note = "" } = factsOf(entry);
          const bareCell = (cell = "") => cell.replace(/^'(?=\s*[=+\-@＝＋－＠])/, "");
          expect(rows[i]?.id).toBe(id);
          expect(bareCell(rows[i]?.title)).toBe(bareCell(title));
          expect(bareCell(rows[i]?.abstract)).toBe(bareCell(abstract));
          expect(bareCell(rows[i]?.note)).toBe(bareCell(note));
        }
      }),
    ));

  it("has no cell that a spreadsheet would run, not even a cell of several lines", () => {
    const formula = '=HYPERLINK("x")\n+1';
    const [row] = rowsOf(csvFile([{ paper: paper("1", { title: "-1", abstract: "@a" }), note: formula }]));
    expect(row).toMatchObject({ title: "'-1", abstract: "'@a", note: `'${formula}` });
  });
});

describe("Atom, read by fast-xml-parser", () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    processEntities: true,
    trimValues: false,
    isArray: (name) => ["entry", "author", "category", "link"].includes(name),
  });
  const feedOf = (xml: string) => {
    expect(XMLValidator.validate(xml)).toBe(true);
    return parser.parse(xml).feed;
  };
  const unescaped = (html = "") =>
    html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

  it("is what was exported", () =>
    expect(feedOf(atomFile([ordinary], NOON))).toMatchObject({
      "@_xmlns": "http://www.w3.org/2005/Atom",
      id: "tag:daypaper.app,2026:saved",
      title: "Daypaper: saved papers",
      updated: "2026-06-30T12:00:00.000Z",
      author: [{ name: "Daypaper" }],
      entry: [
        {
          id: "https://arxiv.org/abs/2606.01234",
          title: { "#text": "On $k$-Means &amp; &lt;think&gt;: A Survey", "@_type": "html" },
          link: [{ "@_href": "https://arxiv.org/abs/2606.01234" }],
          updated: "2026-06-30T12:00:00.000Z",
          published: "2026-06-29T20:00:00.000Z",
          summary: { "#text": "We measure 50% of what was assumed, in $O(n^2)$.", "@_type": "html" },
          author: [
            { name: "Ada Lovelace" },
            { name: "Ludwig van Beethoven" },
            { name: "Qwen Team" },
            { name: "Paul Erdős" },
          ],
          category: [{ "@_term": "theory" }, { "@_term": "to cite" }],
        },
      ],
    }));

  it("is valid with no papers, and with a paper of which nothing is known", () => {
    expect(feedOf(atomFile([], NOON)).entry).toBeUndefined();
    expect(feedOf(atomFile([bare], NOON)).entry[0]).toMatchObject({ updated: "2026-06-30T12:00:00.000Z" });
  });

  it("keeps every text in its element", () =>
    fc.assert(
      fc.property(hostileEntries, (entries) => {
        const xml = atomFile(entries, NOON);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them.
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        const { entry } = feedOf(xml);
        expect(entry).toHaveLength(entries.length);
        for (const [i, each] of entries.entries()) {
          const { title, abstract, authors, tags, url } = factsOf(each);
          expect(entry[i].link[0]["@_href"]).toBe(url);
          expect(unescaped(entry[i].summary?.["#text"])).toBe(abstract);
          expect(entry[i].id).toBe(url);
          expect(unescaped(entry[i].title["#text"])).toBe(title);
          expect((entry[i].author ?? []).map(({ name }: { name: string }) => name)).toEqual(authors);
          const terms = (entry[i].category ?? []).map(
            (category: Record<string, string>) => category["@_term"],
          );
          expect(terms).toEqual(tags);
        }
      }),
    ));
});

describe("an export", () => {
  beforeEach(async () => {
    await startFresh();
    await db.papers.bulkPut(["a", "b", "c"].map((id) => paper(id)));
    await mark(["b"], "saved", true, NOON);
    await mark(["a"], "saved", true, NOON + 1);
    await writeNote("b", "Mine.");
    await tag(["a", "b"], "theory", true);
    await tag(["a"], "only a", true);
    await colourTag("theory", "red");
    await rate(["c"], 3);
  });

  it("has all saved papers, the latest first, or those asked for, each once", async () => {
    const ids = async (wanted?: string[]) => (await readEntries(wanted)).map((entry) => entry.paper.id);
    expect(await ids()).toEqual(["a", "b"]);
    expect(await ids(["c", "a", "c"])).toEqual(["c", "a"]);
  });

  it("has a saved paper of which nothing is known, by its id", async () => {
    await mark(["new"], "saved", true, NOON + 2);
    const [entry] = await readEntries();
    expect(entry).toMatchObject({ paper: { id: "new", title: "arXiv:new" }, mark: { savedAt: NOON + 2 } });
  });

  it("is made in each format, with its media type and the number of its papers", async () => {
    for (const { id: format, mime } of FORMATS) {
      const { file, papers } = await exportFile({ format, ids: ["a", "b"], at: NOON });
      expect([format, papers, file.type]).toEqual([format, 2, mime]);
      if (format === "notes") expect((await file.text()).slice(0, 2)).toBe("PK");
      else expect(await file.text(), format).toMatch(/On the matter of a[\s\S]*On the matter of b/);
    }
  });

  const parsed = async (ids?: string[]) => {
    const { file } = await exportFile({ format: "daypaper", ids, at: NOON });
    return JSON.parse(await file.text());
  };

  it("has the whole library as it is, with the fields that were cleared", async () => {
    await tag(["a"], "only a", false);
    const library = await readLibrary();
    expect(library.fields.some(({ value }) => value === undefined)).toBe(true);
    expect(await parsed()).toEqual({ format: "daypaper", version: 1, exportedAt: NOON, ...library });
  });

  it("of some papers has only what is about them, with their tags", async () => {
    const { fields, papers } = await parsed(["b"]);
    expect(papers).toEqual([paper("b")]);
    const about = fields.map(({ table, key, field }: Record<string, string>) => `${table} ${key} ${field}`);
    expect(about.sort()).toEqual([
      "marks b saved",
      "marks b tag:theory",
      "notes b markdown",
      "tags theory colour",
      "tags theory made",
    ]);
  });
});

it("a library is read back as it was written", () =>
  fc.assert(
    fc.property(fc.array(hostileText), (texts) => {
      const library = {
        fields: texts.map(
          (value) => ({ table: "notes", key: value, field: "markdown", value, changedAt: 1 }) as const,
        ),
        papers: texts.map((title) => paper("1", { title, authors: texts })),
      };
      const { fields, papers } = JSON.parse(libraryFile(library, NOON));
      expect({ fields, papers }).toEqual(library);
    }),
  ));

it("every kind of file has its own name, with the day it was made", () => {
  const names = FORMATS.map(({ id }) => exportName(id, false, NOON));
  expect(new Set(names).size).toBe(names.length);
  expect(exportName("bibtex", true, NOON)).toBe("daypaper-selection-2026-06-30.bib");
});
