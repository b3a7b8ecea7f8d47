import { generateKeyBetween } from "fractional-indexing";
import * as v from "valibot";
import { formatCount } from "../count";
import type { FieldRecord } from "../library/records";
import { isField, type PreciousTable, tagField, tagOfField, type Value } from "../marks/fields";
import { MARK_FIELDS } from "../marks/mark";
import { TAG_COLOURS, tagName } from "../marks/tagName";
import { paperIdOf } from "../papers/id";
import {
  CODE,
  type Conditions,
  conditionText,
  EFFECTS,
  LONGEST_TEXT,
  MOST_UPVOTES,
  TEXT_CONDITIONS,
} from "../rules/rule";

/** The longest note that is taken over, in letters. */
export const LONGEST_NOTE = 200_000;

/** The latest moment that a Date can be. */
const LAST_MOMENT = 8.64e15;

const moment = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(LAST_MOMENT));

/** A moment that has been: what lies ahead, by a clock that was wrong, is now. */
const past = (now: number) =>
  v.pipe(
    moment,
    v.transform((at) => Math.min(at, now)),
  );

const place = v.pipe(
  v.string(),
  v.maxLength(1000),
  v.check((text) => {
    try {
      return generateKeyBetween(text, null) > text;
    } catch {
      return false;
    }
  }),
);

const record = v.object({
  table: v.picklist(["marks", "notes", "tags", "rules"]),
  key: v.string(),
  field: v.string(),
  value: v.optional(v.unknown()),
  changedAt: moment,
});

type FieldSchema = [v.GenericSchema<unknown, Value>, string];

const condition = (kind: keyof Conditions): FieldSchema => [
  v.pipe(
    v.string(),
    v.transform((text) => conditionText(kind, text)),
    v.minLength(1),
    v.maxLength(LONGEST_TEXT),
  ),
  "has a rule with a condition that is no text, or too long",
];

const upvotes: FieldSchema = [
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_UPVOTES)),
  "has a rule with a number of upvotes that is none",
];

/** What each field may hold, and what is said of it where it holds something else. */
const VALUES: Readonly<Record<string, FieldSchema>> = {
  rating: [v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)), "has a rating that is not 1 to 5"],
  snoozedUntil: [moment, "has a time that is none"],
  place: [place, "has a place that is none"],
  markdown: [v.pipe(v.string(), v.maxLength(LONGEST_NOTE)), "has a note that is no text, or too long"],
  colour: [v.picklist(TAG_COLOURS), "has a colour that this Daypaper does not know"],
  tag: [v.literal(1), "has a tag that is neither on nor off"],
  effect: [v.picklist(EFFECTS), "has a rule that neither follows nor mutes"],
  off: [v.literal(1), "has a rule that is neither on nor off"],
  code: [v.picklist(CODE), "has a rule with a condition on code that this Daypaper does not know"],
  upvotes,
  fewerUpvotes: upvotes,
  ...Object.fromEntries(TEXT_CONDITIONS.map((kind) => [kind, condition(kind)])),
};

function cleanValue(field: string, value: unknown, now: number): { value?: Value } | string {
  if (value === undefined) return {};
  const isTime = field === "made" || MARK_FIELDS.some((each) => each === field);
  const kind = tagOfField(field) === undefined ? field : "tag";
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
};
const NO_KEY: Partial<Record<PreciousTable, string>> = {
  tags: "has a tag without a name",
  rules: "has a rule whose name is none",
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
  if (!isField(table, field)) return "has a field that this Daypaper does not know";
  const cleaned = cleanValue(field, raw.value, now);
  if (typeof cleaned === "string") return cleaned;
  return { table, key, field, changedAt: Math.min(changedAt, now), ...cleaned };
}
