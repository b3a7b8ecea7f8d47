import fc from "fast-check";
import { expect, it } from "vitest";
import { inWords, medianOf, type WaitBin, waitsOf } from "./waits";

const at = (date: string) => new Date(date).getTime(); // without a zone, as the clock of the reader shows it
const SAVED = "2026-06-10T22:00:00";
const filled = (bins: WaitBin[]) => bins.filter(({ count }) => count).map(({ name }) => name);

it.each([
  ["2026-06-10T22:00:00", "Same day"],
  ["2026-06-10T23:59:59", "Same day"],
  ["2026-06-11T00:00:00", "3 days"],
  ["2026-06-13T23:59:59", "3 days"],
  ["2026-06-14T00:00:00", "A week"],
  ["2026-06-17T23:00:00", "A week"],
  ["2026-06-18T01:00:00", "A month"],
  ["2026-07-11T23:00:00", "A month"],
  ["2026-07-12T00:00:00", "Longer"],
])("read at %s waited: %s", (read, name) => {
  expect(filled(waitsOf([{ savedAt: at(SAVED), readAt: at(read) }]).bins)).toEqual([name]);
});

it("a paper that was read before it was saved did not wait", () => {
  const { count, median, bins } = waitsOf([{ savedAt: 2, readAt: 1 }]);
  expect([count, median, filled(bins)]).toEqual([0, undefined, []]);
});

it("every paper that waited is in one bin", () => {
  const moment = fc.integer({ min: 0, max: 4e12 });
  fc.assert(
    fc.property(fc.array(fc.record({ savedAt: moment, readAt: moment })), (papers) => {
      const { bins, count } = waitsOf(papers);
      expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(count);
    }),
  );
});

it("as many waits are below the median as above it", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), (numbers) => {
      const median = medianOf(numbers) ?? Number.NaN;
      const below = numbers.filter((each) => each < median).length;
      const above = numbers.filter((each) => each > median).length;
      expect(Math.max(below, above)).toBeLessThanOrEqual(numbers.length / 2);
    }),
  );
  expect(medianOf([])).toBeUndefined();
});

const MINUTE = 60_000;
it.each([
  [0, "less than a minute"],
  [MINUTE, "1 minute"],
  [90 * MINUTE, "90 minutes"],
  [150 * MINUTE, "2.5 hours"],
  [36 * 60 * MINUTE, "36 hours"],
  [2.4 * 1440 * MINUTE, "2.5 days"],
  [21 * 1440 * MINUTE, "3 weeks"],
])("%i ms are %s", (ms, words) => expect(inWords(ms)).toBe(words));
