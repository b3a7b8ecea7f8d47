import * as v from "valibot";
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
import type { LeftReason } from "./incoming";
import { t } from "./t";

const record = v.object({
  table: v.picklist(Object.keys(PRECIOUS) as PreciousTable[]),
  key: v.string(),
  field: v.string(),
  value: v.optional(v.unknown()),
  changedAt: moment,
});

function cleanValue(field: string, value: unknown, now: number): { value?: Value } | LeftReason {
  if (value === undefined) return {};
  const isTime = field === "made" || MARK_FIELDS.some((each) => each === field);
  const kind = skipOfField(field) ? "skip" : tagOfField(field) === undefined ? field : "tag";
  const [schema, why] = isTime ? [past(now), "time" as const] : (VALUES[kind] ?? []);
  const result = schema && v.safeParse(schema, value);
  return result?.success ? { value: result.output } : (why ?? "unknownField");
}

const TEXT = v.fallback(v.string(), "?");
const names = v.object({ table: TEXT, key: TEXT, field: TEXT });

/** The name of a record: its position in the file, and its table, key and field, if it has them. */
export function recordName(value: unknown, index: number): string {
  const result = v.safeParse(names, value);
  if (!result.success) return t("import.name.record", { n: index + 1 });
  const { table, key, field } = result.output;
  const what = [table, key, field].map((part) => part.slice(0, 40)).join(" ");
  return t("import.name.recordOf", { n: index + 1, what });
}

/** Cleans the key of a row; undefined if it is invalid. */
const KEYS: Record<PreciousTable, (key: string) => string | undefined> = {
  marks: paperIdOf,
  notes: paperIdOf,
  tags: tagName,
  rules: (key) => /^[\w-]{1,64}$/.exec(key)?.[0],
  digests: (key) => (isDay(key) ? key : undefined),
};
const NO_KEY: Partial<Record<PreciousTable, LeftReason>> = {
  tags: "tagName",
  rules: "ruleId",
  digests: "digestDay",
};

/** A field of another copy of a library, cleaned; or the reason for leaving it out. */
export function readField(value: unknown, now: number): FieldRecord | LeftReason {
  const result = v.safeParse(record, value);
  if (!result.success) return "notRecord";
  const { table, changedAt, ...raw } = result.output;
  const key = KEYS[table](raw.key);
  if (!key) return NO_KEY[table] ?? "paperId";
  const tag = tagOfField(raw.field);
  const field = tag === undefined ? raw.field : tagField(tagName(tag));
  const skipped = skipOfField(field);
  if (skipped !== undefined && paperIdOf(skipped) !== skipped) return "skippedId";
  if (!isField(table, field)) return "unknownField";
  const cleaned = cleanValue(field, raw.value, now);
  if (typeof cleaned === "string") return cleaned;
  return { table, key, field, changedAt: Math.min(changedAt, now), ...cleaned };
}
