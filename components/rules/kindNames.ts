import type { Conditions } from "../../utils/model/rule";

/** What the conditions are called where a rule is written, and an example of each. */
export const KIND_NAMES: Record<keyof Conditions, { name: string; example: string }> = {
  words: { name: "Word or phrase", example: "diffusion models" },
  keyword: { name: "Keyword", example: "reinforcement learning" },
  author: { name: "Author", example: "a name, or the last name" },
  organization: { name: "Organisation", example: "its name or account" },
  submitter: { name: "Submitted by", example: "a name or account" },
  upvotes: { name: "Upvotes, at least", example: "20" },
  fewerUpvotes: { name: "Upvotes, fewer than", example: "5" },
  code: { name: "Code", example: "" },
  pattern: { name: "Regular expression", example: "\\b(GRPO|DPO)\\b" },
};

/** The kinds in the order in which they are offered. */
export const KINDS = Object.keys(KIND_NAMES) as (keyof Conditions)[];
