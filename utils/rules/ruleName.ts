import { countOf } from "../ground/count";
import { CONDITIONS, type Conditions } from "../model/rule";

/** What each condition is called in a rule's name. */
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

/** What a rule is called: what it looks at, "by Ada Byron, with code". It is the reason that a paper's card gives. */
export const ruleName = (rule: Conditions): string =>
  CONDITIONS.flatMap((kind) => {
    const value = rule[kind];
    return value === undefined ? [] : [(NAMES[kind] as (value: unknown) => string)(value)];
  }).join(", ");
