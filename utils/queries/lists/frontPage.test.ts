import fc from "fast-check";
import { expect, it } from "vitest";
import { paper } from "../../../tests/support/records";
import { frontPlaces } from "./frontPage";

const texts = fc.array(fc.tuple(fc.integer({ min: 1, max: 250 }), fc.integer({ min: 0, max: 2500 })), {
  maxLength: 60,
});
const entries = texts.map((lengths) =>
  lengths.map(([title, abstract], i) => ({
    paper: paper(`p${i}`, { title: "t".repeat(title), abstract: "a".repeat(abstract) }),
    isNew: true,
  })),
);

it("finds places within the list, if it is long enough to choose", () => {
  fc.assert(
    fc.property(entries, fc.boolean(), (given, pictures) => {
      const { features, under } = frontPlaces(given, pictures);
      expect(features).toBeGreaterThan(0);
      expect(under).toBeGreaterThan(0);
      if (given.length >= 9) expect(1 + features + under).toBeLessThanOrEqual(given.length);
    }),
  );
});

it("gives the same for the same papers: nothing moves", () => {
  fc.assert(
    fc.property(entries, (given) => {
      expect(frontPlaces(structuredClone(given), true)).toEqual(frontPlaces(given, true));
    }),
  );
});

it("makes both columns about equally high, if texts are of usual length", () => {
  const list = Array.from({ length: 30 }, (_, i) => ({
    paper: paper(`p${i}`, { title: "t".repeat(70), abstract: "a".repeat(1200) }),
    isNew: true,
  }));
  const { features, under } = frontPlaces(list, false);
  // A feature is higher than a row, and the lead stands above the rows.
  expect(features).toBeLessThanOrEqual(under + 1);
});
