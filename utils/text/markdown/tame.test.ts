import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tame } from "./tame";

/** As long as a text may be. */
const filled = (piece: string) => piece.repeat(Math.ceil(50_000 / piece.length)).slice(0, 50_000);

describe("an ordinary text", () => {
  it.each([
    ["a comment", "Nice *work*! See [here](https://example.org).\n\n- one\n- two\n\n> quoted\n\nthanks @ada"],
    ["a long one without marks", filled("word ")],
    ["many short paragraphs", "A sentence or two.\n\n".repeat(500)],
    ["a table", `|a|b|c|\n|-|-|-|\n${"|1|2|3|\n".repeat(100)}`],
    ["a list", "- an item of a list\n".repeat(200)],
    ["a drawn line", "-".repeat(200)],
    ["code", `\`\`\`\n${"  const a = [1, 2];\n".repeat(100)}\`\`\``],
    ["nothing", ""],
  ])("stays as it is: %s", (_, text) => expect(tame(text)).toEqual({ markdown: text, rest: "" }));
});

describe("a text made to keep a reader's computer busy", () => {
  it.each([
    ["emphasis in emphasis", filled("*a **b "), 5000],
    ["brackets", filled("["), 2000],
    ["closing brackets", filled("]"), 2000],
    ["pictures", filled("!["), 2000],
    ["angles", filled("<a "), 6000],
    ["backticks", filled("`a"), 4000],
    ["pipes", filled("|a"), 4000],
    ["entities", `http://a.b/${filled("&amp;")}`, 10_100],
    ["underlined headings", filled("a\n=\n"), 1600],
    ["items", filled("- a\n"), 1400],
    ["quotes by line", filled("> a\n"), 1400],
    ["lines under a deep quote", `${">".repeat(20)}a\n${filled("a\n")}`, 400],
    ["rows to be filled up", `${"|a".repeat(300)}|\n${"|-".repeat(300)}|\n${filled("|\n")}`, 1300],
    [
      "items further and further in",
      Array.from({ length: 300 }, (_, i) => `${"  ".repeat(i)}- a`).join("\n"),
      4000,
    ],
  ])("is Markdown only up to a point: %s", (_, text, most) => {
    const { markdown, rest } = tame(text);
    expect(markdown.length).toBeGreaterThan(0);
    expect(markdown.length).toBeLessThan(most);
    expect(rest.length).toBeGreaterThan(30_000);
  });

  it.each([
    [">", `${">".repeat(30)} x`, `${">".repeat(12)} x`],
    ["- ", `${"- ".repeat(30)}x`, `${"- ".repeat(11)}- x`],
    ["> 1. ", `${"> 1. ".repeat(15)}x`, `${"> 1. ".repeat(5)}> 1. x`],
  ])("is nested no deeper than anybody needs: %j", (_, text, markdown) =>
    expect(tame(text)).toEqual({ markdown, rest: "" }),
  );
});

it("loses only markers and the kinds of line ends", () => {
  const pieces = fc.constantFrom(
    "*",
    "a",
    " ",
    "\n",
    "\r\n",
    "|",
    "[",
    "- ",
    "> ",
    "`",
    "#",
    "filler ".repeat(30),
    "**b*".repeat(99),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 200 }), (parts) => {
      const text = parts.join("");
      const { markdown, rest } = tame(text);
      const bare = (of: string) => of.replace(/[>\s-]/g, "");
      expect(bare(markdown + rest)).toBe(bare(text));
    }),
  );
});
