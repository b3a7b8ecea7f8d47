import { describe, expect, it } from "vitest";
import { eachWord, fold, termsOf } from "./words";

const words = (text: string) => {
  const all: string[] = [];
  eachWord(text, (word) => all.push(word));
  return all;
};

it.each([
  ["Graph RAG", "graph rag"],
  ["Nguyễn Gödel", "nguyen godel"],
  ["ﬁne Ａ", "fine a"],
  ["İstanbul", "istanbul"],
  ["Ω-nets", "ω-nets"],
])("%s folds to %s", (text, folded) => expect(fold(text)).toBe(folded));

it.each([
  ["On <think> and $200k", ["on", "think", "and", "200k"]],
  ["GPT-4o", ["gpt", "4o", "gpt4o"]],
  ["state-of-the-art", ["state", "of", "the", "art", "stateoftheart"]],
  ["2606.01234", ["2606", "01234", "260601234"]],
  ["O’Neil's", ["o", "neil", "s", "oneils"]],
  ["- – …", []],
  ["", []],
  ["x".repeat(90), ["x".repeat(40)]],
])("the words of %j are %j", (text, expected) => expect(words(text)).toEqual(expected));

describe("a query asks for", () => {
  it.each([
    ["Diffusion  models", [{ parts: ["diffusion"] }, { parts: ["model"] }]],
    ["GPT-4", [{ parts: ["gpt", "4"], joined: "gpt4" }]],
    ["loss bias gas", [{ parts: ["loss"] }, { parts: ["bia"] }, { parts: ["gas"] }]],
    ["as is", [{ parts: ["as"] }, { parts: ["is"] }]],
    ["?!", []],
  ])("%j: %j", (query, expected) => expect(termsOf(query)).toEqual(expected));

  it("no more terms than can narrow it", () => expect(termsOf("a b c d e f g ".repeat(40))).toHaveLength(16));
});
