import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compress, Damaged, expand, isSound, pieceOf } from "./pieces";

const value = {
  fields: [{ table: "notes", key: "2606.00001", value: "Naïve – “čäü” 😀\u0000" }],
  papers: [],
};

it("gives back what it was given, whatever JSON can hold", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      const piece = await pieceOf(value);
      expect(JSON.stringify(await expand(piece.name, await compress(piece)))).toBe(JSON.stringify(value));
    }),
    { numRuns: 50 },
  );
});

it("takes several megabytes", async () => {
  const long = Array.from({ length: 40_000 }, (_, i) => ({ key: `2606.${i}`, at: (i * 7919) % 10_007 }));
  const piece = await pieceOf(long);
  const kept = await compress(piece);
  expect(kept.length).toBeLessThan(piece.bytes.length / 4);
  expect(await expand(piece.name, kept)).toEqual(long);
});

it("has the same name for the same contents, and another name for others", async () => {
  expect((await pieceOf(value)).name).toBe((await pieceOf({ ...value })).name);
  expect((await pieceOf(value)).name).not.toBe((await pieceOf({ ...value, papers: [1] })).name);
});

describe("a stored piece that", async () => {
  const piece = await pieceOf(value);
  const kept = await compress(piece);
  const other = await compress(await pieceOf("something else"));
  it.each<[string, unknown]>([
    ["is not there", undefined],
    ["is empty", ""],
    ["is not base64", "%%%"],
    ["is not gzip", btoa("no gzip")],
    ["ends half-way", kept.slice(0, 40)],
    ["lacks its last bytes", kept.slice(0, -4)],
    ["has a letter changed", kept.slice(0, 30) + (kept[30] === "A" ? "B" : "A") + kept.slice(31)],
    ["is something else", other],
    ["is not text", { hello: 1 }],
  ])("%s counts as damaged", async (_, broken) => {
    await expect(expand(piece.name, broken)).rejects.toThrow(Damaged);
    expect(await isSound(piece.name, broken)).toBe(false);
  });
});
