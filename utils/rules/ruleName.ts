import { countOf } from "../ground/count";
import { CONDITIONS, type Conditions } from "../model/rule";

/** How each condition reads in a rule's name. */
const NAMES: { [Kind in keyof Required<Conditions>]: (value: Required<Conditions>[Kind]) => string } = {
  words: (text) => `with “${text}”`,
  pattern: (source) => `like /${source}/`,
  author: (name) => `by ${name}`,
  organization: (name) => `from ${name}`,
  submitter: (name) => `submitted by ${name}`,
  keyword: (word) => `about ${word}`,
  upvotes: (count) => `with ${countOf(count, "upvote")} or more`,
  fewerUpvotes: (count) => `with fewer than ${countOf(count, "upvote")}`,
  code: (which) => `${which} code`,
};

/** The name of a rule, made of its conditions: "by Ada Byron, with code". A paper's card gives it as the reason. */
export const ruleName = (rule: Conditions): string =>
  CONDITIONS.flatMap((kind) => {
    const value = rule[kind];
    return value === undefined ? [] : [(NAMES[kind] as (value: unknown) => string)(value)];
  }).join(", ");
