import type { Conditions } from "../../utils/model/rule";

/** The kinds of conditions in the order in which the form offers them. */
export const KINDS: readonly (keyof Conditions)[] = [
  "words",
  "keyword",
  "author",
  "organization",
  "submitter",
  "upvotes",
  "fewerUpvotes",
  "code",
  "pattern",
];
