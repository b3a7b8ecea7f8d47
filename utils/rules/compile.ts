import type { Account, Paper } from "../model/paper";
import type { Conditions, Effect, Rule } from "../model/rule";
import { Phrases } from "../text/words/phrases";
import { fold } from "../text/words/words";
import type { PatternSet } from "./patterns";

/** What the rules make of a paper: the ids of those it meets, in order. A paper that is muted is not followed. */
export interface Judgement {
  follow: string[];
  mute: string[];
}

/** Tells what rules make of a paper. */
export type Judge = (paper: Paper) => Judgement;

type Active = Rule & { effect: Effect };
/** What is looked for in texts; the rest of a rule is compared with a number or two. */
const SOUGHT = ["words", "pattern", "author", "organization", "submitter", "keyword"] as const;
type Sought = (typeof SOUGHT)[number];
/** Says that a paper has what a rule, by its place, looks for. */
type Found = (place: number) => void;
type Seek = (paper: Paper, found: Found) => void;

/**
 * Makes of rules what judges papers by all of them at once: each word of a paper is looked at once, and each text once for
 * all regular expressions. The order of the rules makes no difference.
 * @param patterns makes one of many regular expressions; a rule whose pattern it cannot read meets no paper
 */
export function compile(
  rules: readonly Active[],
  patterns?: (sources: readonly string[]) => PatternSet,
): Judge {
  const seeks = SOUGHT.map((sought) => SEEKERS[sought](rules, patterns));
  const wanted = rules.map((rule) => SOUGHT.reduce((bits, each, n) => bits | bit(rule[each], n), 0));
  const met = new Uint8Array(rules.length);
  const order = rules.map((_, place) => place).sort((a, b) => (idOf(rules, a) < idOf(rules, b) ? -1 : 1));
  return (paper) => {
    met.fill(0);
    for (const [n, seek] of seeks.entries()) {
      seek?.(paper, (place) => {
        met[place] = (met[place] ?? 0) | (1 << n);
      });
    }
    const judgement: Judgement = { follow: [], mute: [] };
    for (const place of order) {
      const rule = rules[place];
      if (!rule || met[place] !== wanted[place] || !meetsNumbers(paper, rule)) continue;
      judgement[rule.effect].push(rule.id);
    }
    return judgement;
  };
}

const bit = (value: unknown, place: number) => (value === undefined ? 0 : 1 << place);
const idOf = (rules: readonly Active[], place: number) => rules[place]?.id ?? "";

function meetsNumbers(paper: Paper, { upvotes, fewerUpvotes, code }: Conditions): boolean {
  return (
    (upvotes === undefined || paper.upvotes >= upvotes) &&
    (fewerUpvotes === undefined || paper.upvotes < fewerUpvotes) &&
    (code === undefined || (paper.githubRepo !== undefined) === (code === "with"))
  );
}

/** The rules that have a condition: their places and what they look for. */
const seekers = (rules: readonly Active[], sought: Sought) =>
  rules.flatMap((rule, place) => (rule[sought] === undefined ? [] : [{ text: rule[sought], place }]));

/** What looks for each condition in a paper; undefined where no rule has it. */
const SEEKERS: Record<Sought, (rules: readonly Active[], patterns?: Patterns) => Seek | undefined> = {
  words: (rules) => {
    const phrases = new Phrases<number>(true);
    for (const { text, place } of seekers(rules, "words")) phrases.add(text, place);
    if (phrases.isEmpty) return undefined;
    return ({ title, abstract, aiSummary = "", aiKeywords }, found) => {
      for (const text of [title, abstract, aiSummary, ...aiKeywords]) {
        phrases.find(text, found);
      }
    };
  },
  pattern: (rules, patterns) => {
    const sought = seekers(rules, "pattern");
    if (!sought.length || !patterns) return undefined;
    const set = patterns(sought.map(({ text }) => text));
    return ({ title, abstract }, found) => {
      for (const nth of set.match(`${title}\n${abstract}`)) found(sought[nth]?.place ?? -1);
    };
  },
  author: (rules) => {
    const phrases = new Phrases<number>(false);
    for (const { text, place } of seekers(rules, "author")) phrases.add(text, place);
    if (phrases.isEmpty) return undefined;
    return ({ authors }, found) => {
      for (const name of authors) phrases.find(name, found);
    };
  },
  organization: (rules) => accountSeeker(rules, "organization"),
  submitter: (rules) => accountSeeker(rules, "submitter"),
  keyword: (rules) => {
    const phrases = new Phrases<number>(true);
    for (const { text, place } of seekers(rules, "keyword")) phrases.add(text, place);
    if (phrases.isEmpty) return undefined;
    return ({ aiKeywords }, found) => {
      for (const keyword of aiKeywords) phrases.find(keyword, (place, isWhole) => isWhole && found(place));
    };
  },
};

type Patterns = (sources: readonly string[]) => PatternSet;

/** A name as it is compared: without an account's @, case, accents, and spaces around it. */
const nameKey = (text: string) => fold(text).trim().replace(/^@/, "").replace(/\s+/g, " ");

function accountSeeker(rules: readonly Active[], kind: "organization" | "submitter"): Seek | undefined {
  const places = byKey(seekers(rules, kind), nameKey);
  if (!places.size) return undefined;
  return (paper, found) => {
    const account: Account | undefined = paper[kind];
    for (const name of new Set([account?.name, account?.fullname])) {
      for (const place of (name && places.get(nameKey(name))) || []) found(place);
    }
  };
}

function byKey(sought: { text: string; place: number }[], keyOf: (text: string) => string) {
  const groups = Map.groupBy(sought, ({ text }) => keyOf(text));
  groups.delete("");
  return new Map(Array.from(groups, ([key, group]) => [key, group.map(({ place }) => place)]));
}
