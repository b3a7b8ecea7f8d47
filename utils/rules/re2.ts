import { RE2JS, RE2Set } from "re2js";
import { isTooLong, MOST_PATTERNS, type PatternProblem, type Patterns } from "./patterns";

/**
 * RE2 searches any expression in one pass over the text, so none can hang the page. Constructs that need more than one pass,
 * such as lookahead, are syntax errors.
 */
const FLAGS = RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE;

/** The largest program, that of `a{500}`: at worst each letter of a text is compared with so many instructions. */
const LARGEST = 500;
/** The largest total of all expressions together. */
const LARGEST_SET = 4 * LARGEST;

interface Read {
  size: number;
  problem?: PatternProblem;
}

function read(source: string): Read {
  if (isTooLong(source)) return { size: 0, problem: { kind: "tooLong" } };
  try {
    const size = RE2JS.compile(source, FLAGS).programSize();
    return size > LARGEST ? { size, problem: { kind: "tooLarge" } } : { size };
  } catch (error) {
    return { size: 0, problem: problemIn(source, error) };
  }
}

/** The problem and its position. The library quotes the part it could not parse, with our flags before it. */
function problemIn(source: string, error: unknown): PatternProblem {
  const { error: reason = String(error), input } = error as { error?: string; input?: string | null };
  const part = input?.replace(/^\(\?m\)\(\?i\)/, "");
  const at = part ? source.indexOf(part) : -1;
  if (!part || at < 0) return { kind: "invalid", reason };
  return { kind: "invalidAt", reason, at: at + 1, part };
}

/** The library that `patterns.js` provides to each context; see Patterns. */
export const RE2_PATTERNS: Patterns = {
  problemOf: (source) => read(source).problem,
  setOf(sources) {
    const set = new RE2Set(RE2Set.UNANCHORED, FLAGS);
    const places: number[] = [];
    let left = LARGEST_SET;
    for (const [place, source] of sources.entries()) {
      const { size, problem } = read(source);
      if (problem !== undefined || size > left || places.length >= MOST_PATTERNS) continue;
      left -= size;
      set.add(source);
      places.push(place);
    }
    if (!places.length) return { match: () => [] };
    return { match: (text) => set.match(text).map((nth) => places[nth] ?? -1) };
  },
};
