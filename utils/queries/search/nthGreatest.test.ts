import fc from "fast-check";
import { expect, it } from "vitest";
import { nthGreatest } from "./nthGreatest";

const someLists = fc.array(
  fc
    .array(fc.constantFrom(0, 0, 0.25, 0.5, 1, 1.5, 2, 7), { maxLength: 40 })
    .map((list) => Float64Array.from(list)),
  { maxLength: 4 },
);

it("is what sorting all numbers above 0 would give", () => {
  fc.assert(
    fc.property(someLists, fc.integer({ min: 1, max: 60 }), (lists, nth) => {
      const sorted = lists.flatMap((list) => [...list].filter((value) => value > 0)).sort((a, b) => b - a);
      expect(nthGreatest(lists, nth)).toBe(sorted[nth - 1] ?? 0);
    }),
  );
});

it("is 0 if all are wanted, however many there are", () => {
  expect(nthGreatest([Float64Array.of(3, 1, 2)], Number.MAX_SAFE_INTEGER)).toBe(0);
});
