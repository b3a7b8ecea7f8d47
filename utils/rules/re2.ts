import { RE2JS, RE2Set } from "re2js";
import { LONGEST_TEXT } from "../model/rule";
import { isTooLong, MOST_PATTERNS, type Patterns } from "./patterns";

/**
 * The regular expressions of RE2, which are searched for in one pass whatever they are: none can hang anything. What cannot
 * be done so, such as looking ahead, they do not have.
 */
const FLAGS = RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE;

/** `a{500}` is so large; each letter of a text is compared with so many places at worst. */
const LARGEST = 500;
/** The same of all together. */
const LARGEST_SET = 4 * LARGEST;

interface Read {
  size: number;
  problem?: string;
}

function read(source: string): Read {
  if (isTooLong(source)) return { size: 0, problem: `is longer than ${LONGEST_TEXT} letters` };
  try {
    const size = RE2JS.compile(source, FLAGS).programSize();
    return size > LARGEST ? { size, problem: "is too large: it repeats too much, too often" } : { size };
  } catch (error) {
    return { size: 0, problem: problemIn(source, error) };
  }
}

/** What is wrong, and where: the library names the part it stumbled upon, with the flags before it. */
function problemIn(source: string, error: unknown): string {
  const { error: what = "it is none", input } = error as { error?: string; input?: string | null };
  const part = input?.replace(/^\(\?m\)\(\?i\)/, "");
  const at = part ? source.indexOf(part) : -1;
  if (!part || at < 0) return `cannot be read: ${what}`;
  return `cannot be read from letter ${at + 1} on, “${part}”: ${what}`;
}

/** What `patterns.js` gives to each context; see Patterns. */
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
