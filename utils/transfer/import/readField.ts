import * as v from "valibot";
import { formatCount } from "../../ground/count";
import { isDay } from "../../ground/dates/day";
import {
  isField,
  PRECIOUS,
  type PreciousTable,
  skipOfField,
  tagField,
  tagOfField,
  type Value,
} from "../../model/fields";
import { MARK_FIELDS } from "../../model/mark";
import { tagName } from "../../model/tagName";
import type { FieldRecord } from "../../queries/library/records";
import { paperIdOf } from "../../text/ids/id";
import { moment, past, VALUES } from "./fieldValues";

const record = v.object({
  table: v.picklist(Object.keys(PRECIOUS) as PreciousTable[]),
  key: v.string(),
  field: v.string(),
  value: v.optional(v.unknown()),
  changedAt: moment,
});

function cleanValue(field: string, value: unknown, now: number): { value?: Value } | string {
  if (value === undefined) return {};
  const isTime = field === "made" || MARK_FIELDS.some((each) => each === field);
  const kind = skipOfField(field) ? "skip" : tagOfField(field) === undefined ? field : "tag";
  const [schema, why] = isTime ? [past(now), "has a time that is none"] : (VALUES[kind] ?? []);
  const result = schema && v.safeParse(schema, value);
  return result?.success ? { value: result.output } : (why ?? "has a field that this Daypaper does not know");
}

const TEXT = v.fallback(v.string(), "?");
const names = v.object({ table: TEXT, key: TEXT, field: TEXT });

/** What a record is called in a sentence: its place in the file, and what it says it is. */
export function recordName(value: unknown, index: number): string {
  const result = v.safeParse(names, value);
  const place = `record ${formatCount(index + 1)}`;
  if (!result.success) return place;
  const { table, key, field } = result.output;
  return `${place} (${[table, key, field].map((part) => part.slice(0, 40)).join(" ")})`;
}

/** The key of a row, cleaned. */
const KEYS: Record<PreciousTable, (key: string) => string | undefined> = {
  marks: paperIdOf,
  notes: paperIdOf,
  tags: tagName,
  rules: (key) => /^[\w-]{1,64}$/.exec(key)?.[0],
  digests: (key) => (isDay(key) ? key : undefined),
};
const NO_KEY: Partial<Record<PreciousTable, string>> = {
  tags: "has a tag without a name",
  rules: "has a rule whose name is none",
  digests: "has a digest of a day that is none",
};

/** A field of another copy of a library, cleaned; or why it is left out, in words that go on from "it". */
export function readField(value: unknown, now: number): FieldRecord | string {
  const result = v.safeParse(record, value);
  if (!result.success) return "is not a record of a library";
  const { table, changedAt, ...raw } = result.output;
  const key = KEYS[table](raw.key);
  if (!key) return NO_KEY[table] ?? "is of a paper whose id is none";
  const tag = tagOfField(raw.field);
  const field = tag === undefined ? raw.field : tagField(tagName(tag));
  const skipped = skipOfField(field);
  if (skipped !== undefined && paperIdOf(skipped) !== skipped) return "has a skipped paper whose id is none";
  if (!isField(table, field)) return "has a field that this Daypaper does not know";
  const cleaned = cleanValue(field, raw.value, now);
  if (typeof cleaned === "string") return cleaned;
  return { table, key, field, changedAt: Math.min(changedAt, now), ...cleaned };
}
