import { array, assert, constantFrom, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsPhrase } from "../../../tests/support/plainRules";
import { Phrases, wordsOf } from "./phrases";
import { eachCompound } from "./words";

function found(phrases: readonly string[], text: string, isInSingular = true): string[] {
  const all = new Phrases<string>(isInSingular);
  for (const phrase of phrases) all.add(phrase, phrase);
  const names = new Set<string>();
  all.find(text, (name) => names.add(name));
  return [...names].sort();
}

describe("phrases", () => {
  it.each([
    ["agent", "agents", true],
    ["agent", "an agent", false],
    ["agent", "agent loop", false],
    ["agent loop", " Agent loop.", true],
    ["multimodal", "multi-modal", true],
    ["multi", "multi-modal", false],
  ])("%j is the whole of %j: %j", (phrase, text, isTheWhole) => {
    const all = new Phrases<string>(true);
    all.add(phrase, phrase);
    const wholes: boolean[] = [];
    all.find(text, (_, isWhole) => wholes.push(isWhole));
    expect(wholes).toEqual([isTheWhole]);
  });

  it.each([
    ["agent", "Agents that plan", true],
    ["agents", "An agent", true],
    ["class", "Clas", false],
    ["gas", "ga", false],
    ["language model", "Large Language-Models", true],
    ["language model", "language, model", true],
    ["language model", "model language", false],
    ["multimodal", "A multi-modal view", true],
    ["multi modal", "A multi-modal view", true],
    ["multi-modal", "multimodal", false],
    ["multimodal models", "A multi-modal model", true],
    ["multimodal", "multi-modals", true],
    ["as", "a-s", true],
    ["gpt4", "GPT-4", true],
    ["naive", "A naïve view", true],
    ["𝐀𝐁", "ab", true],
    ["𠀋", "the sign 𠀋 alone", true],
    ["拡散 モデル", "新しい 拡散 モデル", true],
    ["diffusion", "nondiffusion", false],
    ["", "anything", false],
  ])("%j in %j: %j", (phrase, text, isThere) =>
    expect(found([phrase], text)).toEqual(isThere && phrase ? [phrase] : []),
  );

  it("names are not reduced to the singular", () => {
    expect(found(["Jame"], "James Example", false)).toEqual([]);
    expect(found(["james example"], "James Example", false)).toEqual(["james example"]);
  });
});

describe("laws", () => {
  const piece = constantFrom(
    "a",
    "as",
    "s",
    "ss",
    "gas",
    "agents",
    "Agent",
    "é",
    "ß",
    "𝐀",
    "𠀋",
    "4o",
    "’",
    "-",
    ".",
    " ",
    ", ",
  );
  const text = array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

  it("finds exactly the phrases that are there", () => {
    assert(
      property(tuple(array(text, { maxLength: 6 }), text), ([phrases, text]) => {
        const different = [...new Set(phrases)];
        for (const isInSingular of [true, false]) {
          const there = different.filter((phrase) => holdsPhrase(text, phrase, { isInSingular }));
          expect(found(different, text, isInSingular)).toEqual(there.sort());
        }
      }),
    );
  });

  it("the words are those of the search", () => {
    assert(
      property(string({ unit: "grapheme" }), (text) => {
        const words: string[] = [];
        eachCompound(text, (parts) => words.push(...parts));
        expect(wordsOf(text)).toEqual(words);
      }),
    );
  });
});
