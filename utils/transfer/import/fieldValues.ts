import { generateKeyBetween } from "fractional-indexing";
import * as v from "valibot";
import { MOST_PAPERS } from "../../model/digest";
import type { Value } from "../../model/fields";
import {
  CODE,
  type Conditions,
  conditionText,
  EFFECTS,
  LONGEST_TEXT,
  MOST_UPVOTES,
  TEXT_CONDITIONS,
} from "../../model/rule";
import { TAG_COLOURS } from "../../model/tagName";
import { paperIdOf } from "../../text/ids/id";
import type { LeftReason } from "./incoming";

/** The longest note that is imported, in characters. */
export const LONGEST_NOTE = 200_000;

/** The latest moment that a Date can be. */
const LAST_MOMENT = 8.64e15;

/** A moment in milliseconds since the epoch. */
export const moment = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(LAST_MOMENT));

/** A moment in the past. A moment in the future comes from a wrong clock and becomes `now`. */
export const past = (now: number) =>
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

type FieldSchema = [v.GenericSchema<unknown, Value>, LeftReason];

const condition = (kind: keyof Conditions): FieldSchema => [
  v.pipe(
    v.string(),
    v.transform((text) => conditionText(kind, text)),
    v.minLength(1),
    v.maxLength(LONGEST_TEXT),
  ),
  "ruleCondition",
];

const upvotes: FieldSchema = [
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_UPVOTES)),
  "ruleUpvotes",
];

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PAPERS));

const paperIds = v.pipe(
  v.string(),
  v.check((text) => {
    const ids = text.split(" ");
    return text === "" || (ids.length <= MOST_PAPERS && ids.every((id) => paperIdOf(id) === id));
  }),
);

/** The schema of each field's value, and the reason for leaving the record out if the value doesn't fit. */
export const VALUES: Readonly<Record<string, FieldSchema>> = {
  rating: [v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)), "rating"],
  snoozedUntil: [moment, "time"],
  place: [place, "place"],
  markdown: [v.pipe(v.string(), v.maxLength(LONGEST_NOTE)), "note"],
  colour: [v.picklist(TAG_COLOURS), "tagColor"],
  tag: [v.literal(1), "tag"],
  effect: [v.picklist(EFFECTS), "ruleEffect"],
  off: [v.literal(1), "ruleOff"],
  code: [v.picklist(CODE), "ruleCode"],
  upvotes,
  fewerUpvotes: upvotes,
  papers: [paperIds, "digestPapers"],
  followed: [count, "digestCount"],
  stale: [v.literal(1), "digestStale"],
  told: [moment, "time"],
  skip: [v.literal(1), "skip"],
  ...Object.fromEntries(TEXT_CONDITIONS.map((kind) => [kind, condition(kind)])),
};
