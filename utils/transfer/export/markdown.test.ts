import fc from "fast-check";
import { CORE_SCHEMA, load } from "js-yaml";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { fromBuffer } from "yauzl";
import { NOON } from "../../../tests/support/fresh";
import { bare, hostileEntries, hostileText, ordinary } from "../../../tests/support/hostile";
import { decodeMarkup } from "../../text/entities";
import { escapeMarkdown } from "./escapeMarkdown";
import { factsOf } from "./facts";
import { fileName } from "./fileName";
import { markdownFile } from "./markdownList";
import { notesZip } from "./notes";
import type { ExportEntry } from "./readEntries";
import { oneLine } from "./text";

const html = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
const text = (markup: string) => decodeMarkup(markup.replace(/<[^>]*>/g, "")).trim();

describe("a text in Markdown", () => {
  it.each([
    ["<think> & *win*", "\\<think\\> \\& \\*win\\*"],
    ["costs $5-$10", "costs \\$5-\\$10"],
    ["in $O(n_1^2)$ time", "in $O(n_1^2)$ time"],
    ["$a](x)[b$", "\\$a\\](x)\\[b\\$"],
    ["1. First", "1\\. First"],
    ["- not a list", "\\- not a list"],
  ])("%s", (plain, markdown) => expect(escapeMarkdown(plain)).toBe(markdown));

  it("is shown unchanged", () =>
    fc.assert(
      fc.property(hostileText.map(oneLine), (line) => {
        // Without formulas, which other programs render, and addresses, which GitHub turns into links.
        fc.pre(!/\$.*\$|www|:\/\/|@/.test(line));
        expect(html(escapeMarkdown(line))).toBe(line && html(`x${escapeMarkdown(line)}`).replace("x", ""));
        expect(text(html(escapeMarkdown(line)))).toBe(line);
      }),
      { numRuns: 1000 },
    ));
});

describe("a reading list", () => {
  it("is what was exported", () =>
    expect(markdownFile([ordinary, bare], NOON)).toBe(`# Reading list

2 papers · 2026-06-30

- [On $k$-Means \\& \\<think\\>: A Survey](https://arxiv.org/abs/2606.01234)${"  "}
  Ada Lovelace, Ludwig van Beethoven, Qwen Team, Paul Erdős · 2026-06-29${"  "}
  Reading · ★★★★☆ · Tags: theory, to cite · Saved 2026-06-30

  > # Mine
  >
  > - a point
  > - *another*

- [odd](https://arxiv.org/abs/odd)
`));

  it("names the first of thousands of authors", () => {
    const authors = Array.from({ length: 3000 }, (_, i) => `Author ${i}`);
    const list = markdownFile([{ paper: { ...ordinary.paper, authors } }], NOON);
    expect(list).toContain("Author 5 and 2,994 more");
    expect(list).not.toContain("Author 6");
  });

  it("has one link for each paper, whatever titles and names contain", () =>
    fc.assert(
      fc.property(hostileEntries, (entries) => {
        const listed = entries.map(({ note: _, ...entry }) => entry);
        const page = html(markdownFile(listed, NOON));
        const links = [...page.matchAll(/<a href="([^"]*)">/g)].map(([, href]) => href);
        expect(links.filter((href) => !/^(mailto|https?:\/\/www)/.test(href ?? ""))).toEqual(
          listed.map((entry) => factsOf(entry).url),
        );
        expect(page.match(/<li>/g)).toHaveLength(listed.length);
        expect(page).not.toMatch(/<(?!\/?(h1|p|ul|li|a|br)\b)/);
      }),
    ));

  it("keeps a note in its quotation, whatever the note opens", () =>
    fc.assert(
      fc.property(hostileEntries, (entries) => {
        const page = html(markdownFile([...entries, bare], NOON));
        expect(page.split("https://arxiv.org/abs/odd")).toHaveLength(2);
        const outside = page.split("</blockquote>").at(-1);
        expect(outside).toContain('<a href="https://arxiv.org/abs/odd">odd</a>');
      }),
    ));
});

/** Gives the files of a zip, as another program unpacks it. */
async function unzip(zip: Uint8Array): Promise<Map<string, string>> {
  const { promise, resolve, reject } = Promise.withResolvers<Map<string, string>>();
  const files = new Map<string, string>();
  fromBuffer(Buffer.from(zip), { lazyEntries: true }, (broken, archive) => {
    if (broken) return reject(broken);
    archive.on("error", reject);
    archive.on("end", () => resolve(files));
    archive.on("entry", (entry) =>
      archive.openReadStream(entry, async (error, stream) => {
        if (error) return reject(error);
        files.set(entry.fileName, (await stream.toArray()).join(""));
        archive.readEntry();
      }),
    );
    archive.readEntry();
  });
  return promise;
}

const HEAD = /^---\n([\s\S]*?)\n---\n/;
const headOf = (file: string) => load(HEAD.exec(file)?.[1] ?? "", { schema: CORE_SCHEMA });

describe("a zip of notes, unpacked by yauzl and read by js-yaml", () => {
  it("is what was exported", async () => {
    const files = await unzip(notesZip([ordinary, bare], NOON));
    const [[name, file] = ["", ""], [odd] = [""]] = files;
    expect([name, odd]).toEqual(["On $k$-Means & think A Survey (2606.01234).md", "odd (odd).md"]);
    expect(headOf(file)).toEqual({
      title: "On $k$-Means & <think>: A Survey",
      aliases: ["On $k$-Means & <think>: A Survey"],
      authors: ["Ada Lovelace", "Ludwig van Beethoven", "Qwen Team", "Paul Erdős"],
      arxiv: "2606.01234",
      url: "https://arxiv.org/abs/2606.01234",
      published: "2026-06-29",
      status: "reading",
      tags: ["theory", "to-cite"],
      rating: 4,
      saved: "2026-06-30",
    });
    expect(file.replace(HEAD, "")).toBe(`
# On $k$-Means \\& \\<think\\>: A Survey

## Abstract

We measure 50\\% of what was assumed, in $O(n^2)$.

## Note

# Mine

- a point
- *another*
`);
  });

  it("has a file for each paper with its own head, whatever the paper contains", () =>
    fc.assert(
      fc.asyncProperty(hostileEntries, async (entries) => {
        const files = await unzip(notesZip(entries, NOON));
        expect(files.size).toBe(entries.length);
        for (const [i, file] of [...files.values()].entries()) {
          const { title, authors, id } = factsOf(entries[i] as ExportEntry);
          const head = headOf(file) as Record<string, unknown>;
          expect(head).toMatchObject({ title, aliases: [title], arxiv: id });
          expect(head.authors ?? []).toEqual(authors);
        }
      }),
    ));

  it("has names that every system allows", () =>
    fc.assert(
      fc.property(hostileText, hostileText, (title, id) => {
        const name = `${fileName({ title, id })}.md`;
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are not allowed.
        expect(name).not.toMatch(/[\\/:*?"<>|\u0000-\u001f]|^[ .]|^(con|nul|aux|prn)\.md$/i);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    ));

  it("has as many files as papers, even if a system sees no difference between their names", async () => {
    const papers = ["cs/01", "cs-01", "CS-01"].map((id) => ({ paper: { ...bare.paper, id, title: "One" } }));
    expect((await unzip(notesZip(papers, NOON))).size).toBe(3);
  });
});
