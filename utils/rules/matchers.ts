import type { Account, Paper } from "../model/paper";
import type { Rule, TEXT_CONDITIONS } from "../model/rule";
import { Phrases } from "../text/words/phrases";
import { fold } from "../text/words/words";
import type { Patterns } from "./patterns";

type TextCondition = (typeof TEXT_CONDITIONS)[number];

/** Called with the index of each rule whose condition the paper meets, perhaps more than once. */
type OnMatch = (index: number) => void;

/** Tests one kind of condition of all rules on one paper. */
type Matcher = (paper: Paper, onMatch: OnMatch) => void;

type MakeMatcher = (rules: readonly Rule[], setOf?: Patterns["setOf"]) => Matcher | undefined;

/** The text of one kind of condition, of each rule that has it, with the rule's index. */
const textsOf = (rules: readonly Rule[], kind: TextCondition) =>
  rules.flatMap((rule, index) => (rule[kind] === undefined ? [] : [{ text: rule[kind], index }]));

/** Makes the matcher of each kind of condition; undefined where no rule has such a condition. */
export const MATCHERS: Record<TextCondition, MakeMatcher> = {
  words: (rules) => {
    const phrases = phrasesOf(rules, "words", true);
    if (phrases.isEmpty) return undefined;
    return ({ title, abstract, aiSummary = "", aiKeywords }, onMatch) => {
      for (const text of [title, abstract, aiSummary, ...aiKeywords]) {
        phrases.find(text, onMatch);
      }
    };
  },
  pattern: (rules, setOf) => {
    const sources = textsOf(rules, "pattern");
    if (!sources.length || !setOf) return undefined;
    const set = setOf(sources.map(({ text }) => text));
    return ({ title, abstract }, onMatch) => {
      for (const nth of set.match(`${title}\n${abstract}`)) onMatch(sources[nth]?.index ?? -1);
    };
  },
  author: (rules) => {
    const phrases = phrasesOf(rules, "author", false);
    if (phrases.isEmpty) return undefined;
    return ({ authors }, onMatch) => {
      for (const name of authors) phrases.find(name, onMatch);
    };
  },
  organization: (rules) => accountMatcher(rules, "organization"),
  submitter: (rules) => accountMatcher(rules, "submitter"),
  keyword: (rules) => {
    const phrases = phrasesOf(rules, "keyword", true);
    if (phrases.isEmpty) return undefined;
    return ({ aiKeywords }, onMatch) => {
      for (const keyword of aiKeywords) {
        phrases.find(keyword, (index, isWhole) => isWhole && onMatch(index));
      }
    };
  },
};

function phrasesOf(rules: readonly Rule[], kind: TextCondition, isInSingular: boolean): Phrases<number> {
  const phrases = new Phrases<number>(isInSingular);
  for (const { text, index } of textsOf(rules, kind)) phrases.add(text, index);
  return phrases;
}

/** A name in the form in which names are compared: folded, without an account's @, and with single spaces. */
const nameKey = (text: string) => fold(text).trim().replace(/^@/, "").replace(/\s+/g, " ");

function accountMatcher(rules: readonly Rule[], kind: "organization" | "submitter"): Matcher | undefined {
  const indexes = new Map<string, number[]>();
  for (const { text, index } of textsOf(rules, kind)) {
    const key = nameKey(text);
    if (key) indexes.set(key, [...(indexes.get(key) ?? []), index]);
  }
  if (!indexes.size) return undefined;
  return (paper, onMatch) => {
    const account: Account | undefined = paper[kind];
    for (const name of new Set([account?.name, account?.fullname])) {
      for (const index of (name && indexes.get(nameKey(name))) || []) onMatch(index);
    }
  };
}
