import type { Paper } from "../model/paper";
import { type Conditions, type Effect, type Rule, TEXT_CONDITIONS } from "../model/rule";
import { MATCHERS } from "./matchers";
import type { Patterns } from "./patterns";

/** The ids of the rules that match a paper, in order. A paper that is muted does not count as followed. */
interface Judgement {
  follow: string[];
  mute: string[];
}

/** Tells which rules match a paper. */
export type Judge = (paper: Paper) => Judgement;

type Active = Rule & { effect: Effect };

/**
 * Compiles rules into one function that tests a paper against all of them at once: each word of a paper is looked up once,
 * and each text is searched once for all regular expressions. The order of the rules makes no difference.
 * @param setOf combines regular expressions into one; a rule whose expression it cannot read matches no paper, and without
 *   it no rule with an expression does
 */
export function compile(rules: readonly Active[], setOf?: Patterns["setOf"]): Judge {
  const matchers = TEXT_CONDITIONS.map((kind) => MATCHERS[kind](rules, setOf));
  // Bit n of a rule stands for the nth text condition: those it has, and those that the current paper meets.
  const needed = rules.map((rule) => TEXT_CONDITIONS.reduce((bits, kind, n) => bits | bit(rule[kind], n), 0));
  const met = new Uint8Array(rules.length);
  const order = rules.map((_, index) => index).sort((a, b) => (idOf(rules, a) < idOf(rules, b) ? -1 : 1));
  return (paper) => {
    met.fill(0);
    for (const [n, match] of matchers.entries()) {
      match?.(paper, (index) => {
        met[index] = (met[index] ?? 0) | (1 << n);
      });
    }
    const judgement: Judgement = { follow: [], mute: [] };
    for (const index of order) {
      const rule = rules[index];
      if (!rule || met[index] !== needed[index] || !meetsNumbers(paper, rule)) continue;
      judgement[rule.effect].push(rule.id);
    }
    return judgement;
  };
}

const bit = (value: unknown, n: number) => (value === undefined ? 0 : 1 << n);
const idOf = (rules: readonly Active[], index: number) => rules[index]?.id ?? "";

function meetsNumbers(paper: Paper, { upvotes, fewerUpvotes, code }: Conditions): boolean {
  return (
    (upvotes === undefined || paper.upvotes >= upvotes) &&
    (fewerUpvotes === undefined || paper.upvotes < fewerUpvotes) &&
    (code === undefined || (paper.githubRepo !== undefined) === (code === "with"))
  );
}
