import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulaOf } from "./formula";
import { texParts } from "./texParts";

const formulasIn = (text: string) => texParts(text).flatMap((part) => (part.isFormula ? [part.text] : []));

describe("formulas", () => {
  it.each([
    ["Attention in $O(n \\log n)$ Time", ["$O(n \\log n)$"]],
    ["$k$-means and $\\pi_0$, $n$th", ["$k$", "$\\pi_0$", "$n$"]],
    ["A$^2$RD and R$^3$-SQL are words, G$^n$ is not", ["$^n$"]],
    ["$$a$$ and \\(b\\) and \\[c\\]", ["$$a$$", "\\(b\\)", "\\[c\\]"]],
    ["$50\\%$ of $\\$5$", ["$50\\%$", "$\\$5$"]],
    ["$10 \\times 3$ and $3x$ and $2 x$", ["$10 \\times 3$", "$3x$", "$2 x$"]],
    ["\\(a \\\\(b\\)", ["\\(a \\\\(b\\)"]],
    ["$a\nb$", ["$a\nb$"]],
    ["\\\\$a$", ["$a$"]],
  ])("%j has %j", (text, formulas) => expect(formulasIn(text)).toEqual(formulas));

  it.each([
    "$200k and $300k",
    "$5-$10",
    "between $5 and 10$",
    "$1M starting from 2$",
    "\\$5 and 6\\$",
    "US$5 and US$6",
    "$ a $ b",
    "costs $15, not 16 $",
    "$a\n\nb$",
    "$ and $",
    "$$",
    "$$ $",
    "\\( a",
    "\\\\(a\\\\)",
    "<think> C:\\new",
  ])("%j has no formulas", (text) => expect(formulasIn(text)).toEqual([]));

  it.each([
    ["$a$", "a", false],
    ["$$ a $$", "a", true],
    ["\\(a\\)", "a", false],
    ["\\[a\n\\]", "a", true],
  ])("%j is %j", (source, tex, isDisplay) => expect(formulaOf(source)).toEqual({ source, tex, isDisplay }));
});

describe("any text", () => {
  const odd = fc
    .array(fc.constantFrom("$", "$$", "\\(", "\\)", "\\[", "\\]", "\\", "a", "5", " ", "\n", "{"))
    .map((pieces) => pieces.join(""));

  it("keeps its formulas unchanged, and the order of everything", () =>
    fc.assert(
      fc.property(odd, (text) => {
        let at = 0;
        for (const part of texParts(text)) {
          expect(part.text).not.toBe("");
          if (!part.isFormula) continue;
          expect(text.indexOf(part.text, at)).toBeGreaterThanOrEqual(at);
          at = text.indexOf(part.text, at) + part.text.length;
        }
      }),
    ));

  it.each([
    ["dollars", "$a"],
    ["pairs of dollars", "$$a"],
    ["escapes", "$\\$"],
    ["round brackets", "\\("],
    ["round brackets with dollars", "\\($"],
    ["square brackets", "\\[\\("],
    ["line breaks", "$\n"],
    ["spaces", "$\n "],
    ["amounts", "$1111"],
    ["backslashes", "\\"],
    ["powers", "^{1"],
    ["words in type", "\\textbf{"],
  ])("that is nothing but %s takes time in proportion to its length", (_, piece) => {
    const text = `$${piece.repeat(100_000 / piece.length)}`;
    const begun = process.cpuUsage();
    texParts(text);
    // Time in the square of its length would be minutes.
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(1500);
  });
});
