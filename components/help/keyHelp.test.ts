import { expect, it } from "vitest";
import { KEYS } from "../page/keyTable";
import { keyHelp } from "./keyHelp";

it("the help has every key once", () => {
  const told = keyHelp().flatMap(({ keys }) => keys);
  const range = [KEYS.topic[0], KEYS.topic.at(-1)].join(" – ");
  const keys = Object.values(KEYS).flatMap((each) => (each === KEYS.topic ? [range] : [...each]));
  expect(told.filter((key) => keys.includes(key)).sort()).toEqual(keys.sort());
});

it("the help has a different text for each key", () => {
  const sentences = keyHelp().map(({ does }) => does);
  expect(new Set(sentences).size).toBe(sentences.length);
});
