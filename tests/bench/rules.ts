import type { Rule } from "../../utils/model/rule.ts";
import { until } from "../journeys/harness/until.ts";
import { putRows, readRows } from "./database.ts";
import { STORED } from "./history.ts";
import type { Row } from "./row.ts";
import { median, spread } from "./statistics.ts";
import { type Subject, settled } from "./subject.ts";

/** The time limit for judging all papers, from the change of a rule to the last verdict. */
const BUDGET_IN_MS = 1000;
const RULES = 200;
/** The number of rules that are regular expressions. */
const PATTERNS = 10;
/** The index of the rule that is changed alone: a rule on words, for which each text is read through. */
const CHANGED = 196;
const ROUNDS = 5;

const WORDS = [
  "model",
  "agent",
  "benchmark",
  "attention",
  "retrieval",
  "video",
  "policy",
  "graph",
  "token",
  "scale",
];

/**
 * Rules of many kinds, with words that papers have, so that some rules catch many papers and most catch none.
 * The first are expressions.
 */
function makeRules(round: number, patterns = PATTERNS): Rule[] {
  return Array.from({ length: RULES }, (_, i) => {
    const [one = "", other = ""] = [WORDS[i % 10], WORDS[Math.floor(i / 10) % 10]];
    const phrase = `${one} ${other} ${round}`;
    const conditions =
      i < patterns
        ? { pattern: `\\b${one}s? (for|of|${round}) .*${other}` }
        : ([{ words: phrase }, { words: one, upvotes: 5000 + i }, { author: phrase }, { keyword: phrase }][
            i % 4
          ] ?? {});
    const effect = i % 2 ? "follow" : "mute";
    return { id: `rule-${i}`, madeAt: 1 + round, effect, changedAt: { made: 1 + round }, ...conditions };
  });
}

const removed = (): Rule[] => makeRules(0).map(({ id }) => ({ id, changedAt: {} }));

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/**
 * Puts rules into the database and tells the worker, as a change of rules does. Resolves when all papers are
 * judged.
 */
async function judge({ extension }: Subject, rules: Rule[]): Promise<number> {
  const page = await extension.inertPage();
  const judged = async () => (await readRows(page, "judged"))[0]?.rules ?? "";
  const before = await judged();
  await putRows(page, { rules });
  await settled(extension);
  const began = Date.now();
  await page.evaluate(() => chrome.runtime.sendMessage("rules").catch(() => {}));
  await until(async () => !["", before].includes(await judged()), "all verdicts", 60_000);
  return Date.now() - began;
}

/**
 * Judges all stored papers in the background's worker: with one rule changed each time, and with all rules
 * changed.
 */
export async function measureRules(large: Subject): Promise<Row[]> {
  const one: number[] = [];
  const all: number[] = [];
  const allWords: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const rules = makeRules(2 * round);
    const times = [
      await judge(large, rules),
      await judge(large, rules.with(CHANGED, makeRules(2 * round + 1)[CHANGED] as Rule)),
      await judge(large, makeRules(2 * round + 1, 0)),
    ] as const;
    // The first round wakes the worker and warms its code.
    if (!round) continue;
    all.push(times[0]);
    one.push(times[1]);
    allWords.push(times[2]);
  }
  await judge(large, removed());
  const row = (what: string, times: number[]): Row => ({
    group: "rules",
    what: `${STORED.toLocaleString("en-US")} papers judged by ${RULES} rules, of which ${what}`,
    unit: "ms",
    measured: median(times),
    noise: spread(times, median),
    remark: `${PATTERNS} regular expressions among them`,
  });
  return [
    { ...row("one has changed", one), budget: BUDGET_IN_MS },
    {
      ...row("all have changed, as after an import", allWords),
      budget: BUDGET_IN_MS,
      remark: "no regular expression among them",
    },
    // An expression is tested on the text of each paper, so all texts are read.
    { ...row("all have changed", all), budget: BUDGET_IN_MS },
  ];
}
