import fc from "fast-check";
import type { Account, Paper } from "../../utils/model/paper";
import type { Conditions } from "../../utils/model/rule";
import { paper } from "./records";

/**
 * The pieces of texts: words in singular and plural, compounds, accents, other scripts, and very long words.
 */
const PIECES = [
  ..."a as s gas loom looms Loom LOOMS moon Moons náive naive naïve İ ſ ß Σ 𝐀 𠀋 4o é ﬁ".split(" "),
  ...[39, 40, 41].map((length) => "x".repeat(length)),
  ..."’-._+/@!".split(""),
  " ",
  " ",
  " ",
  ", ",
  "\u00a0",
  "\u0301",
];

/** A text with pieces in any order. */
const someText = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((all) => all.join(""));

const FEW = [
  "loom",
  "Looms",
  "moon",
  "multi-modal",
  "multimodal",
  "naïve loom",
  "naive",
  "x".repeat(41),
  `${"x".repeat(41)}s`,
  "@ada",
  "Ada",
];

/** Usually one of few texts, so that a rule often finds what it looks for; sometimes any text. */
const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...FEW) }, { weight: 1, arbitrary: someText });

const account: fc.Arbitrary<Account> = fc.record({ name: text, fullname: text });

/** The conditions of a rule on words, names, numbers and code. */
export const someConditions: fc.Arbitrary<Conditions> = fc.record(
  {
    words: text,
    author: text,
    organization: text,
    submitter: text,
    keyword: text,
    upvotes: fc.nat(6),
    fewerUpvotes: fc.nat(6),
    code: fc.constantFrom("with", "without"),
  },
  { requiredKeys: [] },
);

/** A paper with arbitrary values in every field that rules look at. */
export const somePaper: fc.Arbitrary<Paper> = fc
  .record(
    {
      title: text,
      abstract: text,
      aiSummary: text,
      aiKeywords: fc.array(text, { maxLength: 3 }),
      authors: fc.array(text, { maxLength: 3 }),
      organization: account,
      submitter: account,
      upvotes: fc.nat(6),
      githubRepo: fc.constant("https://github.com/a/b"),
    },
    { requiredKeys: ["title", "abstract", "aiKeywords", "authors", "upvotes"] },
  )
  .map((fields) => paper("2606.00001", fields));
