import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highlight, snippet } from "./highlight";

const marked = (text: string, query: string) =>
  highlight(text, query)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join("");

describe("the words of a search are marked", () => {
  it.each([
    ["Graph neural graphs", "graph", "[Graph] neural [graph]s"],
    ["A telegraph", "graph", "A telegraph"],
    ["Gödel, Escher", "godel esch", "[Gödel], [Esch]er"],
    ["Go\u0308del", "go", "[Go\u0308]del"],
    ["<b>bold</b>", "b", "<[b]>[b]old</[b]>"],
    ["GPT-4o", "gpt-4", "[GPT]-[4]o"],
    ["ﬁne words", "fi", "[ﬁ]ne words"],
    ["nothing here", "zz", "nothing here"],
    ["nothing asked", "", "nothing asked"],
  ])("%j by %j: %j", (text, query, expected) => expect(marked(text, query)).toBe(expected));

  it("and nothing of the text is lost", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (text, query) => {
        expect(
          highlight(text, query)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});

describe("a snippet", () => {
  const long = `${"Words that say little. ".repeat(20)}Here comes the sparse attention at last. ${"More. ".repeat(60)}`;

  it("is the whole of a short text", () => expect(snippet("Short.", "x")).toBe("Short."));
  it("is the beginning if nothing matches", () => expect(snippet(long, "zzz")).toMatch(/^Words.*…$/));
  it("is the part where the words come together", () => {
    const part = snippet(`Attention. ${long}`, "sparse attention");
    expect(part).toContain("sparse attention");
    expect(part.length).toBeLessThan(260);
  });
  it("is a part of the text, whatever the query", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 120 }), fc.lorem({ maxCount: 2 }), (text, query) => {
        expect(text).toContain(snippet(text, query).replaceAll("…", ""));
      }),
    );
  });
});
