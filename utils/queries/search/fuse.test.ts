import fc from "fast-check";
import { expect, it } from "vitest";
import { fuse } from "./fuse";

it("papers that both rankings found come first, then by place", () => {
  expect(fuse(["a", "b", "c"], ["d", "b"])).toEqual(["b", "a", "d", "c"]);
});

const ranking = fc.uniqueArray(fc.constantFrom(..."abcdefgh"));

it("each paper is there once, in an order that agrees with both rankings where they agree", () => {
  fc.assert(
    fc.property(ranking, ranking, (here, hub) => {
      const ids = fuse(here, hub);
      expect(ids.toSorted()).toEqual([...new Set([...here, ...hub])].sort());
      const before = (ids: string[], a: string, b: string) =>
        ids.includes(a) && ids.indexOf(a) < ids.indexOf(b);
      for (const a of ids) {
        for (const b of ids) {
          if (before(here, a, b) && before(hub, a, b)) expect(before(ids, a, b)).toBe(true);
        }
      }
    }),
  );
});

it("a single ranking stays as it is", () => {
  fc.assert(
    fc.property(ranking, (ids) => {
      expect(fuse(ids, [])).toEqual(ids);
      expect(fuse([], ids)).toEqual(ids);
    }),
  );
});
