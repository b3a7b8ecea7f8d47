import fc from "fast-check";
import type { ExportEntry } from "../../utils/transfer/export/readEntries";
import { paper } from "./records";

/** Strings with a meaning in some format, so that a text that holds one could become more than a text. */
const DANGEROUS = [
  ...["{", "}", "\\", "$", "$x_1$", "%", "#", "&", "&amp;", "~", "^", "_", '"', "'", "''", "`", "```"],
  ...["\\textbf{", "\\input{x}", "\\&", "\\'", "@misc{a,", "},\n", "author = {", " and ", ", "],
  ...["<think>", "</title>", "]]>", "]]>]]>", "<![CDATA[", "<!--", "-->", "<?xml ?>"],
  ...["\n", "\r\n", "\r", "\t", "\u2028", "\u0085", "\u0000", "\u001b", "\ufffe", "\ud800", "\ue000"],
  ...["TY  - BOOK", "\nER  - \n", "AU  - Mallory", "TI  - "],
  ...["=1+1", "+1", "-1", "@SUM(A1)", "＝1", ";", ",", "|"],
  ...[
    "---",
    "---\n",
    "\ntags: x",
    ": ",
    "- ",
    "? ",
    "!!str ",
    "*a",
    "> ",
    "1. ",
    "# ",
    "[[a]]",
    "](x)",
    "%%",
    "==",
  ],
  ...["../", "/etc", "C:", "CON", "..", ".", "a".repeat(300)],
  ...["🦊", "👩‍🔬", "é", "e\u0301", "王", "\u202e", "__proto__", " ", "word", "Two words"],
];

/** Any text, most of them malicious. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...DANGEROUS), { maxLength: 8 }).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 30 }),
);

const moments = fc.option(fc.constantFrom(0, Date.UTC(2026, 5, 29, 23, 59), -1, 1e17, Number.NaN), {
  nil: undefined,
});

/** Papers with different ids and hostile texts in every field. */
export const hostileEntries: fc.Arbitrary<ExportEntry[]> = fc
  .array(
    fc.record({
      title: hostileText,
      abstract: hostileText,
      authors: fc.array(hostileText, { maxLength: 4 }),
      tags: fc.uniqueArray(hostileText, { maxLength: 3 }),
      note: fc.option(hostileText, { nil: undefined }),
      publishedAt: moments,
      savedAt: moments,
      readAt: moments,
      rating: fc.option(fc.constantFrom(1, 5, -3, 2.5), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) =>
    all.map(({ title, abstract, authors, tags, note, publishedAt, ...marks }, i) => {
      const id = i % 2 ? `cs/010100${i}` : `2606.0000${i}`;
      return {
        paper: paper(id, { title, abstract, authors, publishedAt }),
        mark: { paperId: id, tags, ...marks, changedAt: {} },
        ...(note !== undefined && { note }),
      };
    }),
  );

/** A typical paper, with everything that can be known and done. */
export const ordinary: ExportEntry = {
  paper: paper("2606.01234", {
    title: "On $k$-Means \\& <think>: A Survey",
    authors: ["Ada Lovelace", "Ludwig van Beethoven", "Qwen Team", "Paul Erd\\H{o}s"],
    abstract: "We measure 50% of what was assumed, in $O(n^2)$.",
    publishedAt: Date.UTC(2026, 5, 29, 20),
  }),
  mark: {
    paperId: "2606.01234",
    savedAt: Date.UTC(2026, 5, 30, 12),
    readingAt: Date.UTC(2026, 6, 1),
    rating: 4,
    tags: ["theory", "to cite"],
    changedAt: {},
  },
  note: "# Mine\n\n- a point\n- *another*",
};

/** A paper about which next to nothing is known. */
export const bare: ExportEntry = { paper: paper("odd", { title: "odd", abstract: "", authors: [] }) };
