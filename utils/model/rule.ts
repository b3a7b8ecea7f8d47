/** The effects of a rule on the papers that match it: they come first, or are left out. */
export const EFFECTS = ["follow", "mute"] as const;

/** One of EFFECTS. */
export type Effect = (typeof EFFECTS)[number];

/** The values of the condition `code`: the paper must come with code, or without. */
export const CODE = ["with", "without"] as const;

/** The conditions of a rule. A paper matches if it meets all that are set. A rule without any is not a rule. */
export interface Conditions {
  /** A word or phrase of the title, the abstract, the summary or a keyword. */
  words?: string;
  /** A regular expression for the title and the abstract, each a line. */
  pattern?: string;
  /** Words of an author's name. */
  author?: string;
  /** The name of an organization, or its account. */
  organization?: string;
  /** The name of the submitter, or their account. */
  submitter?: string;
  /** One of its keywords. */
  keyword?: string;
  /** The least number of upvotes. */
  upvotes?: number;
  /** The paper must have fewer upvotes than this. */
  fewerUpvotes?: number;
  code?: (typeof CODE)[number];
}

/** The conditions that are texts. */
export const TEXT_CONDITIONS = [
  "words",
  "pattern",
  "author",
  "organization",
  "submitter",
  "keyword",
] as const satisfies readonly (keyof Conditions)[];

/** The conditions that are numbers. */
export const NUMBER_CONDITIONS = ["upvotes", "fewerUpvotes"] as const satisfies readonly (keyof Conditions)[];

/** All conditions, in the order in which they are shown. */
export const CONDITIONS = [...TEXT_CONDITIONS, ...NUMBER_CONDITIONS, "code"] as const;

/**
 * A rule that follows or mutes papers; a row of the precious table `rules`. Its fields are merged one by one, as those of a
 * mark.
 */
export interface Rule extends Conditions {
  id: string;
  /** When it was made, in milliseconds since the epoch; absent if it was removed. */
  madeAt?: number;
  effect?: Effect;
  /** 1 while it is switched off. */
  off?: number;
  changedAt: Partial<Record<string, number>>;
}

/** The longest text of a condition. */
export const LONGEST_TEXT = 200;

/** The greatest number of upvotes that can be asked for. */
export const MOST_UPVOTES = 1_000_000;

/** Only this many rules count, the oldest first: a file from elsewhere may bring any number. */
export const MOST_RULES = 500;

/** The conditions that a rule has. */
export const conditionsOf = (rule: Conditions): (keyof Conditions)[] =>
  CONDITIONS.filter((condition) => rule[condition] !== undefined);

/** True if the row is a rule: it was not removed, and has an effect and a condition. */
export const isRule = (rule: Rule): rule is Rule & { effect: Effect; madeAt: number } =>
  rule.madeAt !== undefined && rule.effect !== undefined && conditionsOf(rule).length > 0;

const oldestFirst = (a: Rule, b: Rule) => (a.madeAt ?? 0) - (b.madeAt ?? 0) || (a.id < b.id ? -1 : 1);

/** The rules that are switched on and count, the oldest first. */
export const activeRules = (rows: readonly Rule[]): (Rule & { effect: Effect })[] =>
  rows
    .filter(isRule)
    .filter((rule) => rule.off === undefined)
    .sort(oldestFirst)
    .slice(0, MOST_RULES);

/** The content of a rule, without the times. */
type Said = Pick<Rule, "id" | "effect"> & Conditions;

const said = (rule: Rule): Said =>
  Object.assign(
    { id: rule.id, effect: rule.effect },
    ...conditionsOf(rule).map((each) => ({ [each]: rule[each] })),
  );

/** The content of the active rules, as one text. Papers judged by the same text need not be judged again. */
export const saying = (active: readonly Rule[]): string => JSON.stringify(active.map(said));

/**
 * The ids of the rules that have not changed. If one rule with a regular expression has changed, all of them count as changed:
 * how many can be used depends on the others.
 * @param before the content of the rules before; see `saying`
 */
export function unchangedSince(active: readonly Rule[], before: string): ReadonlySet<string> {
  const past: Said[] = before ? JSON.parse(before) : [];
  const texts = new Set(past.map((rule) => JSON.stringify(rule)));
  const hasPattern = ({ pattern }: Conditions) => pattern !== undefined;
  const haveSamePatterns = saying(active.filter(hasPattern)) === JSON.stringify(past.filter(hasPattern));
  const isSame = (rule: Rule) =>
    texts.has(JSON.stringify(said(rule))) && (haveSamePatterns || !hasPattern(rule));
  return new Set(active.filter(isSame).map(({ id }) => id));
}

/** The text of a condition as it is stored: one line without spaces around it. A regular expression keeps its spaces. */
export const conditionText = (kind: keyof Conditions, text: string): string =>
  kind === "pattern" ? text.replace(/[\r\n]/g, "") : text.replace(/\s+/g, " ").trim();
