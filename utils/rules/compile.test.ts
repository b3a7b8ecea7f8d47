import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someConditions, somePaper } from "../../tests/support/arbitraries";
import { judgePlainly } from "../../tests/support/plainRules";
import { paper } from "../../tests/support/records";
import { rule } from "../../tests/support/rules";
import { type Conditions, isRule } from "../model/rule";
import { compile } from "./compile";
import { RE2_PATTERNS } from "./re2";

/** True if a paper meets a rule. */
function meets(conditions: Conditions, fields: Parameters<typeof paper>[1]): boolean {
  const judge = compile([rule("follow", conditions)], RE2_PATTERNS.setOf);
  return judge(paper("2606.00001", { title: "One", abstract: "Two", ...fields })).follow.length > 0;
}

const title = (text: string) => ({ title: text });

describe.each<[string, Conditions, Parameters<typeof paper>[1], boolean]>([
  ["a word", { words: "diffusion" }, title("On diffusion"), true],
  ["a word, in any case", { words: "DIFFUSION" }, title("Diffusion again"), true],
  ["a word, whatever its accents", { words: "naive" }, title("A naïve baseline"), true],
  ["a word with accents, written without", { words: "naïve" }, title("A naive baseline"), true],
  ["part of a word", { words: "fusion" }, title("On diffusion"), false],
  ["a word's plural", { words: "agent" }, title("Of agents and tools"), true],
  ["a plural's word", { words: "agents" }, title("An agent"), true],
  ["a short word that ends in s", { words: "gas" }, title("A ga"), false],
  ["a phrase", { words: "graph neural network" }, title("Why graph neural networks"), true],
  ["a phrase over a hyphen", { words: "state of the art" }, title("A state-of-the-art one"), true],
  ["a hyphen over spaces", { words: "state-of-the-art" }, title("The state of the art"), true],
  ["a phrase over other white space", { words: "a b" }, title("a\u00a0b"), true],
  ["the words of a phrase apart", { words: "graph network" }, title("A graph and a network"), false],
  ["the words of a phrase in another order", { words: "network graph" }, title("graph network"), false],
  ["a phrase that breaks off at the end", { words: "graph network" }, title("A graph"), false],
  ["a phrase over the end of the title", { words: "one two" }, {}, false],
  ["a compound as one word", { words: "multimodal" }, title("Multi-modal models"), true],
  ["a word of the abstract", { words: "looms" }, { abstract: "We weave on a loom." }, true],
  ["a word of the summary", { words: "looms" }, { aiSummary: "About looms." }, true],
  ["a word of a keyword", { words: "loom" }, { aiKeywords: ["power looms"] }, true],
  ["signs without a word", { words: "!?" }, title("!?"), false],
  ["words in another script", { words: "拡散" }, title("拡散 モデル"), true],
  ["an author", { author: "Ada Byron" }, { authors: ["Ada Byron"] }, true],
  ["an author by the last name", { author: "byron" }, { authors: ["Ada Byron"] }, true],
  ["an author without accents", { author: "Jose Nunez" }, { authors: ["José Núñez"] }, true],
  ["two authors' names as one", { author: "Byron Mary" }, { authors: ["Ada Byron", "Mary Fair"] }, false],
  ["part of a name", { author: "Ad" }, { authors: ["Ada Byron"] }, false],
  ["a name's plural", { author: "Bowers" }, { authors: ["Ada Bower"] }, false],
  [
    "an organisation",
    { organization: "Loom Lab" },
    { organization: { name: "ll", fullname: "Loom Lab" } },
    true,
  ],
  [
    "an organisation's account",
    { organization: "@LL" },
    { organization: { name: "ll", fullname: "" } },
    true,
  ],
  [
    "part of an organisation",
    { organization: "Loom" },
    { organization: { name: "l", fullname: "Loom Lab" } },
    false,
  ],
  ["an organisation of none", { organization: "Loom" }, {}, false],
  ["a submitter's account", { submitter: "ada" }, { submitter: { name: "ada", fullname: "Ada" } }, true],
  [
    "a submitter for an organisation",
    { organization: "a" },
    { submitter: { name: "a", fullname: "" } },
    false,
  ],
  ["a keyword", { keyword: "Loom" }, { aiKeywords: ["weaving", "looms"] }, true],
  ["a part of a keyword", { keyword: "loom" }, { aiKeywords: ["power loom"] }, false],
  ["enough upvotes", { upvotes: 3 }, { upvotes: 3 }, true],
  ["too few upvotes", { upvotes: 4 }, { upvotes: 3 }, false],
  ["fewer upvotes", { fewerUpvotes: 4 }, { upvotes: 3 }, true],
  ["not fewer upvotes", { fewerUpvotes: 3 }, { upvotes: 3 }, false],
  ["code", { code: "with" }, { githubRepo: "https://github.com/a/b" }, true],
  ["no code where it is wanted", { code: "with" }, {}, false],
  ["no code where none is wanted", { code: "without" }, {}, true],
  ["an expression", { pattern: "flow.match(ing|ed)" }, title("On flow-matching"), true],
  ["an expression in any case", { pattern: "LLM" }, title("llms"), true],
  ["an expression at the beginning of the abstract", { pattern: "^two$" }, {}, true],
  ["an expression that is not there", { pattern: "^wo" }, {}, false],
  ["an expression that cannot be read", { pattern: "(" }, title("("), false],
  ["all of what is asked", { words: "loom", upvotes: 5 }, { title: "Loom", upvotes: 5 }, true],
  ["one of what is asked", { words: "loom", upvotes: 5 }, { title: "Loom", upvotes: 4 }, false],
  ["the other of what is asked", { words: "loom", upvotes: 5 }, { title: "Moon", upvotes: 5 }, false],
  ["two words with an author", { words: "loom", author: "Ada", code: "without" }, title("Loom"), true],
])("%s", (_, conditions, fields, expected) => {
  it(expected ? "meets the rule" : "does not", () => expect(meets(conditions, fields)).toBe(expected));
});

it("a rule whose expressions could not be tested matches nothing, and does not affect other rules", () => {
  const [one, other] = [rule("mute", { pattern: "loom" }), rule("mute", { words: "loom" })];
  const judge = compile([one, other]);
  expect(judge(paper("2606.00001", title("Loom"))).mute).toEqual([other.id]);
});

const PATTERNS = ["lo+m", "^a", "(ada|moon)$"];
const conditions: fc.Arbitrary<Conditions> = fc
  .tuple(someConditions, fc.option(fc.constantFrom(...PATTERNS), { nil: undefined }))
  .map(([some, pattern]) => ({ ...some, ...(pattern && { pattern }) }));
const someRules = fc.array(
  fc
    .tuple(fc.constantFrom("follow", "mute"), conditions)
    .map(([effect, each]) => rule(effect as "follow", each)),
  { maxLength: 8 },
);
const judgement = (rules: ReturnType<typeof rule>[], of: ReturnType<typeof paper>) =>
  compile(rules, RE2_PATTERNS.setOf)(of);

describe("whatever the rules and the paper", () => {
  it("rules catch what a plain description of them catches", () => {
    fc.assert(
      fc.property(someRules, somePaper, (rules, each) => {
        const meaningful = rules.filter(isRule);
        expect(judgement(meaningful, each)).toEqual(judgePlainly(meaningful, each));
      }),
      { numRuns: 1000 },
    );
  });

  it("the order of the rules makes no difference", () => {
    const shuffled = someRules.chain((rules) =>
      fc.tuple(fc.constant(rules), fc.shuffledSubarray(rules, { minLength: rules.length })),
    );
    fc.assert(
      fc.property(shuffled, somePaper, ([rules, others], each) => {
        expect(judgement(others, each)).toEqual(judgement(rules, each));
      }),
    );
  });

  it("rules together catch what each of them catches alone", () => {
    fc.assert(
      fc.property(someRules, somePaper, (rules, each) => {
        const { follow, mute } = judgement(rules, each);
        const alone = rules.flatMap((one) => Object.values(judgement([one], each)).flat());
        expect([...follow, ...mute].sort()).toEqual(alone.sort());
      }),
    );
  });

  it("an additional condition never lets a rule catch more", () => {
    fc.assert(
      fc.property(conditions, conditions, somePaper, (one, other, each) => {
        const wide = judgement([rule("mute", one)], each).mute.length;
        const narrow = judgement([rule("mute", { ...other, ...one })], each).mute.length;
        if (Object.keys(one).length) expect(narrow).toBeLessThanOrEqual(wide);
      }),
    );
  });
});
