import { expect, it } from "vitest";
import { paper } from "../../../tests/support/records";
import { DEFAULT_SETTINGS } from "../../model/settings";
import type { FieldRecord } from "../../queries/library/records";
import { countsOf } from "./contents";
import { join, split } from "./splitParts";

const fields: FieldRecord[] = [
  { table: "marks", key: "2605.00001", field: "saved", value: 5, changedAt: 5 },
  { table: "marks", key: "2605.00001", field: "tag:theory", value: 1, changedAt: 5 },
  { table: "marks", key: "2606.00001", field: "saved", changedAt: 6 },
  { table: "marks", key: "__proto__", field: "tag:__proto__", value: 1, changedAt: 6 },
  { table: "notes", key: "2605.00002", field: "markdown", value: "# One", changedAt: 5 },
  { table: "notes", key: "2605.00003", field: "markdown", changedAt: 5 },
  { table: "tags", key: "theory", field: "made", value: 4, changedAt: 4 },
  { table: "tags", key: "theory", field: "colour", value: "red", changedAt: 4 },
  { table: "tags", key: "gone", field: "made", changedAt: 4 },
];
const papers = ["2605.00001", "2605.00002", "cs/0112017"].map((id) => paper(id));

it("a library that is split by months is whole when it is joined", () => {
  const contents = { fields, papers, settings: DEFAULT_SETTINGS };
  const parts = split(contents);
  expect(parts.own).toHaveLength(5);
  expect(parts.papers).toHaveLength(2);
  const joined = join([...parts.papers, ...parts.own]);
  const sorted = (all: unknown[]) => all.map((each) => JSON.stringify(each)).sort();
  expect(sorted(joined.fields)).toEqual(sorted(fields));
  expect(sorted(joined.papers)).toEqual(sorted(papers));
  expect(joined.settings).toEqual(DEFAULT_SETTINGS);
  expect(join([])).toEqual({ fields: [], papers: [] });
});

it("counts the fields that are set, and each tag once, with or without a row", () => {
  expect(countsOf(fields)).toEqual({ saved: 1, notes: 1, tags: 2 });
});
