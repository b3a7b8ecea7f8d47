import { describe, expect, it } from "vitest";
import { sectionsOf } from "./sections";

const outline = (markdown: string, known?: string) =>
  sectionsOf(markdown, 4, known).map(({ title, level }) => [title, level]);

describe("a text is split", () => {
  it("at its headings", () =>
    expect(sectionsOf("before\n\n# One *two*\n\ntext\n\n### Three #\n\n## Four", 4)).toEqual([
      { title: undefined, level: 4, markdown: "before" },
      { title: "One two", level: 4, markdown: "text" },
      { title: "Three", level: 5, markdown: "" },
      { title: "Four", level: 5, markdown: "" },
    ]));

  it.each<[string, string, unknown[]]>([
    [
      "not in code",
      "```\n# a\n~~~\n```\n# b\n~~~~\n```\n# c\n~~~\n# d\n~~~~\n# e",
      [
        [undefined, 4],
        ["b", 4],
        ["e", 4],
      ],
    ],
    ["not in code that never ends", "```\n# a", [[undefined, 4]]],
    ["not at a heading without words", "#\n# \n# #\n#a", [[undefined, 4]]],
    [
      "with any line ends",
      "# a\r\n\r\n# b\r# c",
      [
        ["a", 4],
        ["b", 4],
        ["c", 4],
      ],
    ],
    ["without what tools write before it", "---\ntitle: x\n# y\n---\n# a", [["a", 4]]],
  ])("%s", (_, markdown, expected) => expect(outline(markdown)).toEqual(expected));

  it("without the paper's title, in whatever TeX it is written", () =>
    expect(outline("# A b for $x_1$ at \\$5\n\n# c", "A \\textbf{b} for $x_1$ at \\$5")).toEqual([["c", 4]]));

  it("without the paper's title, which the page shows already", () =>
    expect(outline("# The paper\n\nAda\n\n## Abstract\n\n# The paper", "The paper")).toEqual([
      [undefined, 4],
      ["Abstract", 4],
      ["The paper", 4],
    ]));

  it("into pieces that can be drawn quickly", () => {
    const parts = sectionsOf(
      `# a\n\n${"word ".repeat(200)}\n\n`.repeat(1) + `${"word ".repeat(200)}\n\n`.repeat(100),
      4,
    );
    expect(parts.length).toBeGreaterThan(4);
    expect(Math.max(...parts.map(({ markdown }) => markdown.length))).toBeLessThan(20_000);
    expect(parts.filter(({ title }) => title)).toHaveLength(1);
  });

  it("into few enough pieces for an outline", () =>
    expect(sectionsOf("# a\n".repeat(20_000), 4).length).toBeLessThanOrEqual(500));
});

it("an empty text has no sections", () => expect(sectionsOf(" \n\n", 4)).toEqual([]));
