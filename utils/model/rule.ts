/** What a rule does with the papers that meet it: sets them before the others, or leaves them out. */
export const EFFECTS = ["follow", "mute"] as const;

/** One of EFFECTS. */
export type Effect = (typeof EFFECTS)[number];

/** Whether a paper has to come with code, or without. */
export const CODE = ["with", "without"] as const;

/** What a rule looks at; a paper meets it that has all of what is set, and a rule of which nothing is set is none. */
export interface Conditions {
  /** A word or phrase of the title, the abstract, the summary or a keyword. */
  words?: string;
  /** A regular expression for the title and the abstract, each a line. */
  pattern?: string;
  /** Words of an author's name. */
  author?: string;
  /** The name of an organisation, or its account. */
  organization?: string;
  /** The name of who submitted it, or their account. */
  submitter?: string;
  /** One of its keywords. */
  keyword?: string;
  /** So many upvotes at least. */
  upvotes?: number;
  /** Fewer upvotes than so many. */
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

/** All conditions, in the order in which they are told. */
export const CONDITIONS = [...TEXT_CONDITIONS, ...NUMBER_CONDITIONS, "code"] as const;

/**
 * What the user follows or mutes; a row of the precious table `rules`. Each field stands for itself, as in a mark, so that
 * two devices can merge.
 */
export interface Rule extends Conditions {
  id: string;
  /** When it was made: milliseconds since the epoch; absent once it was removed. */
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

/** So many rules count, the oldest first: a file from elsewhere may bring any number of them. */
export const MOST_RULES = 500;

/** What of a rule is asked of a paper. */
export const conditionsOf = (rule: Conditions): (keyof Conditions)[] =>
  CONDITIONS.filter((condition) => rule[condition] !== undefined);

/** Whether there is such a rule: it was not removed, and says what it does with what. */
export const isRule = (rule: Rule): rule is Rule & { effect: Effect; madeAt: number } =>
  rule.madeAt !== undefined && rule.effect !== undefined && conditionsOf(rule).length > 0;

const oldestFirst = (a: Rule, b: Rule) => (a.madeAt ?? 0) - (b.madeAt ?? 0) || (a.id < b.id ? -1 : 1);

/** The rules that count, the oldest first. */
export const activeRules = (rows: readonly Rule[]): (Rule & { effect: Effect })[] =>
  rows
    .filter(isRule)
    .filter((rule) => rule.off === undefined)
    .sort(oldestFirst)
    .slice(0, MOST_RULES);

/** What a rule says, whoever made it when. */
type Said = Pick<Rule, "id" | "effect"> & Conditions;

const said = (rule: Rule): Said =>
  Object.assign(
    { id: rule.id, effect: rule.effect },
    ...conditionsOf(rule).map((each) => ({ [each]: rule[each] })),
  );

/** What the rules that count say, as one text: what was judged by the same text need not be judged again. */
export const saying = (active: readonly Rule[]): string => JSON.stringify(active.map(said));

/**
 * The rules that say what they said before, by their ids. Expressions stand or fall together: how many of them can be
 * asked depends on the others.
 * @param before what all rules said; see `saying`
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

/** The text of a condition as it is kept: one line without spaces around it. An expression's own spaces are part of it. */
export const conditionText = (kind: keyof Conditions, text: string): string =>
  kind === "pattern" ? text.replace(/[\r\n]/g, "") : text.replace(/\s+/g, " ").trim();
