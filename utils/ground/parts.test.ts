import { describe, expect, it } from "vitest";
import { parts, readAhead } from "./parts";

describe("parts", () => {
  it.each([
    [[], 2, []],
    [[1, 2, 3], 2, [[1, 2], [3]]],
    [[1, 2], 5, [[1, 2]]],
  ])("%j in parts of %i are %j", (items, size, expected) => {
    expect(Array.from(parts(items, size), ({ part }) => part)).toEqual(expected);
  });
});

describe("reading ahead", () => {
  it("gives all results in order, and starts some reads ahead of the first result", async () => {
    const begun: number[] = [];
    const seen: [number, number[]][] = [];
    const read = async (item: number) => {
      begun.push(item);
      return -item;
    };
    for await (const result of readAhead([1, 2, 3, 4], read, 2)) seen.push([result, [...begun]]);
    expect(seen).toEqual([
      [-1, [1, 2, 3]],
      [-2, [1, 2, 3, 4]],
      [-3, [1, 2, 3, 4]],
      [-4, [1, 2, 3, 4]],
    ]);
  });

  it("reports a failure when its turn comes", async () => {
    const seen: number[] = [];
    const read = async (item: number) => {
      if (item === 2) throw new Error("gone");
      return item;
    };
    const all = (async () => {
      for await (const result of readAhead([1, 2, 3], read, 3)) seen.push(result);
    })();
    await expect(all).rejects.toThrow("gone");
    expect(seen).toEqual([1]);
  });
});
