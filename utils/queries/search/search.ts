import { type Term, termsOf } from "../../text/words/words";
import { matchMistyped, matchPrefix, type Scores, type SegmentReader } from "./match";

/** What a search found. */
export interface Hits {
  /** The ids of the papers that match best, the best first. */
  ids: string[];
  /** How many match. */
  total: number;
}

/** The shortest word in which a mistake is looked for: of a shorter one too little is left. */
const SHORTEST_MISTYPED = 4;

/**
 * Finds the papers that hold every word of a query, or words that begin so. Rare words count for more (inverse document
 * frequency), as do words of the title, names and keywords; a word that is nowhere is looked for with one mistake in it.
 * @param readers the segments of the index, the oldest first: the last that has a paper says what is in it
 * @param most how many ids are wanted at most
 */
export function search(readers: readonly SegmentReader[], query: string, most: number): Hits {
  const terms = termsOf(query);
  if (!terms.length) return { ids: [], total: 0 };
  const { latest, words } = knownOf(readers);
  const found = terms.map((term) => matchTerm(readers, term, words));
  const said = new Set(terms.flatMap(({ parts, joined = "" }) => [...parts, joined]));
  for (const word of words.keys()) if (!said.has(word)) words.delete(word);
  const size = readers.reduce((sum, { segment }) => sum + segment.papers.length, 0);
  const weights = found.map((all) => Math.log(1 + size / (1 + countMatches(all))));
  const scores = latest.map((isLatest, place) =>
    isLatest.map((isHere, number) => {
      let score = 0;
      for (let term = 0; isHere && term < found.length; term++) {
        const match = found[term]?.[place]?.[number] ?? 0;
        if (!match) return 0;
        score += match * (weights[term] ?? 0);
      }
      return score;
    }),
  );
  const total = countMatches(scores);
  const least = scoreOfNth(scores, total, most);
  const best: { id: string; score: number }[] = [];
  scores.forEach((all, place) => {
    const papers = readers[place]?.segment.papers ?? [];
    all.forEach((score, number) => {
      if (score && score >= least) best.push({ id: papers[number] ?? "", score });
    });
  });
  // Of equals the later arXiv id is the newer paper.
  best.sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1));
  return { ids: best.slice(0, most).map(({ id }) => id), total };
}

/** What searches of the same segments share. */
interface Known {
  /** Of each segment which papers no later one has too, as 1. */
  latest: Float64Array[];
  /** What the words of the last search matched: of those of the next, which is a letter longer, most are the same. */
  words: Map<string, Scores[]>;
}

const known = new WeakMap<readonly SegmentReader[], Known>();

function knownOf(readers: readonly SegmentReader[]): Known {
  const before = known.get(readers);
  if (before) return before;
  const later = new Set<string>();
  const backwards = readers.toReversed().map(({ segment: { papers } }) => {
    const isLatest = Float64Array.from(papers, (id) => (later.has(id) ? 0 : 1));
    for (const id of papers) later.add(id);
    return isLatest;
  });
  const all = { latest: backwards.reverse(), words: new Map() };
  known.set(readers, all);
  return all;
}

/** The score of the nth best, so that all others need not be sorted: one letter finds nearly every paper. */
function scoreOfNth(scores: readonly Float64Array[], total: number, nth: number): number {
  const sorted = new Float64Array(total);
  let count = 0;
  for (const all of scores) {
    all.forEach((score) => {
      if (score) sorted[count++] = score;
    });
  }
  return sorted.sort().at(-nth) ?? 0;
}

/** The scores of a term in each segment. */
function matchTerm(
  readers: readonly SegmentReader[],
  { parts, joined }: Term,
  words: Known["words"],
): Scores[] {
  const matches = parts.map((part) => matchWord(readers, part, words));
  const together = joined && matchWord(readers, joined, words);
  return readers.map((_, place) => {
    const [first = new Float32Array(0), ...rest] = matches.map(
      (match) => match[place] ?? new Float32Array(0),
    );
    if (!together) return first;
    return first.map((score, number) => {
      const all = rest.reduce((least, other) => Math.min(least, other[number] ?? 0), score);
      return Math.max(all, together[place]?.[number] ?? 0);
    });
  });
}

function matchWord(readers: readonly SegmentReader[], word: string, words: Known["words"]): Scores[] {
  const before = words.get(word);
  if (before) return before;
  let scores = readers.map((reader) => matchPrefix(reader, word));
  if (word.length >= SHORTEST_MISTYPED && !countMatches(scores)) {
    scores = readers.map((reader) => matchMistyped(reader, word));
  }
  words.set(word, scores);
  return scores;
}

function countMatches(scores: readonly (Scores | Float64Array)[]): number {
  let count = 0;
  for (const each of scores) {
    each.forEach((score) => {
      if (score) count++;
    });
  }
  return count;
}
