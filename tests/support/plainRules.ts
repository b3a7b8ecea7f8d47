import type { Account, Paper } from "../../utils/model/paper";
import { type Conditions, type Effect, isRule, type Rule } from "../../utils/model/rule";
import { singular } from "../../utils/text/words/scan";
import { eachCompound, fold } from "../../utils/text/words/words";

/**
 * The meaning of rules, written as plainly as possible and without regard to speed: the oracle for `Phrases`
 * and `compile`.
 */

interface How {
  /** True if a word matches its plural too, and the other way round. */
  isInSingular: boolean;
  /** True if the phrase has to be the whole text. */
  isWhole?: boolean;
}

/**
 * True if a text holds a phrase: its words one after the other, of which the first may be a compound as one
 * word.
 */
export function holdsPhrase(text: string, phrase: string, { isInSingular, isWhole = false }: How): boolean {
  const known = (word: string) => (isInSingular ? singular(word) : word);
  const words: string[] = [];
  const beginnings: { word: string; from: number; to: number }[] = [];
  eachCompound(text, (parts) => {
    const from = words.length;
    for (const part of parts) {
      words.push(known(part));
      beginnings.push({ word: known(part), from: words.length - 1, to: words.length });
    }
    beginnings.push({ word: known(parts.join("")), from, to: words.length });
  });
  const wanted: string[] = [];
  eachCompound(phrase, (parts) => wanted.push(...parts.map(known)));
  const [first, ...rest] = wanted;
  return beginnings.some(
    ({ word, from, to }) =>
      word === first &&
      rest.every((each, nth) => words[to + nth] === each) &&
      (!isWhole || (from === 0 && to + rest.length === words.length)),
  );
}

const nameOf = (text: string) => fold(text).trim().replace(/^@/, "").replace(/\s+/g, " ");

const isNamed = (account: Account | undefined, name: string) =>
  nameOf(name) !== "" &&
  [account?.name, account?.fullname].some((each = "") => nameOf(each) === nameOf(name));

/** True if a paper meets each condition of a rule. Regular expressions are those of JavaScript. */
function meetsPlainly(paper: Paper, rule: Conditions): boolean {
  const { title, abstract, aiSummary = "", aiKeywords, authors, upvotes, githubRepo } = paper;
  const tests: { [Kind in keyof Conditions]-?: (value: Required<Conditions>[Kind]) => boolean } = {
    words: (phrase) =>
      [title, abstract, aiSummary, ...aiKeywords].some((text) =>
        holdsPhrase(text, phrase, { isInSingular: true }),
      ),
    pattern: (source) => new RegExp(source, "im").test(`${title}\n${abstract}`),
    author: (name) => authors.some((author) => holdsPhrase(author, name, { isInSingular: false })),
    organization: (name) => isNamed(paper.organization, name),
    submitter: (name) => isNamed(paper.submitter, name),
    keyword: (phrase) =>
      aiKeywords.some((keyword) => holdsPhrase(keyword, phrase, { isInSingular: true, isWhole: true })),
    upvotes: (least) => upvotes >= least,
    fewerUpvotes: (most) => upvotes < most,
    code: (which) => (which === "with") === (githubRepo !== undefined),
  };
  return Object.entries(tests).every(([kind, test]) => {
    const value = rule[kind as keyof Conditions];
    return value === undefined || (test as (value: unknown) => boolean)(value);
  });
}

/**
 * The ids of the rules that a paper meets, in the form that `compile` gives. Each rule is tested by itself.
 */
export function judgePlainly(rules: readonly Rule[], paper: Paper): Record<Effect, string[]> {
  const ids = (effect: Effect) =>
    rules
      .filter((rule) => isRule(rule) && rule.effect === effect && meetsPlainly(paper, rule))
      .map(({ id }) => id)
      .sort();
  return { follow: ids("follow"), mute: ids("mute") };
}
