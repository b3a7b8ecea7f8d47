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

/** The longest note that is taken over, in letters. */
export const LONGEST_NOTE = 200_000;

/** The latest moment that a Date can be. */
const LAST_MOMENT = 8.64e15;

/** A moment in milliseconds since the epoch. */
export const moment = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(LAST_MOMENT));

/** A moment that has been: what lies ahead, by a clock that was wrong, is now. */
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

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PAPERS));

const paperIds = v.pipe(
  v.string(),
  v.check((text) => {
    const ids = text.split(" ");
    return text === "" || (ids.length <= MOST_PAPERS && ids.every((id) => paperIdOf(id) === id));
  }),
);

/** What each field may hold, and what is said of it where it holds something else. */
export const VALUES: Readonly<Record<string, FieldSchema>> = {
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
  papers: [paperIds, "has a digest of papers whose ids are none, or too many"],
  followed: [count, "has a digest with a number of papers that is none"],
  stale: [v.literal(1), "has a digest that is neither stale nor fresh"],
  told: [moment, "has a time that is none"],
  skip: [v.literal(1), "has a paper that was neither skipped nor not"],
  ...Object.fromEntries(TEXT_CONDITIONS.map((kind) => [kind, condition(kind)])),
};
