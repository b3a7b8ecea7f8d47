import { expect } from "vitest";
import type { Incoming } from "../../utils/transfer/import/incoming";
import { read } from "../../utils/transfer/import/read";
import { NOON } from "./fresh";

/** Reads a text as an import does, at noon. */
export const readAtNoon = (text: string): Incoming => read(text, { now: NOON, progress: () => {} });

/**
 * The changes that an import would make to each paper, one line a field, as "2606.01234 tag:theory = 1 at 5".
 */
export const linesOf = ({ fields }: Pick<Incoming, "fields">): string[] =>
  fields.map(({ key, field, value, changedAt }) => `${key} ${field} = ${value} at ${changedAt}`).sort();

/** Expects these records to be left out, each with its reason. */
export const expectLeft = ({ left }: Incoming, expected: [record: string, reason: string][]) =>
  expect(left.flatMap(({ records, reason }) => records.map((record) => [record, reason]))).toEqual(expected);
