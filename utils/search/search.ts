import { matchMistyped, matchPrefix, type Reader, type Scores } from "./match";
import { type Term, termsOf } from "./words";

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
export function search(readers: readonly Reader[], query: string, most: number): Hits {
  const terms = termsOf(query);
  if (!terms.length) return { ids: [], total: 0 };
  const found = terms.map((term) => matchTerm(readers, term));
  const size = readers.reduce((sum, { segment }) => sum + segment.papers.length, 0);
  const weights = found.map((all) => Math.log(1 + size / (1 + countMatches(all))));
  const taken = new Set<string>();
  const hits: { id: string; score: number }[] = [];
  for (let place = readers.length - 1; place >= 0; place--) {
    const papers = readers[place]?.segment.papers ?? [];
    papers.forEach((id, number) => {
      if (taken.has(id)) return;
      if (place > 0) taken.add(id);
      let score = 0;
      for (let term = 0; term < found.length; term++) {
        const match = found[term]?.[place]?.[number] ?? 0;
        if (!match) return;
        score += match * (weights[term] ?? 0);
      }
      hits.push({ id, score });
    });
  }
  const least = scoreOfNth(hits, most);
  const best = hits.filter(({ score }) => score >= least);
  // Of equals the later arXiv id is the newer paper.
  best.sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1));
  return { ids: best.slice(0, most).map(({ id }) => id), total: hits.length };
}

/** The score of the nth best, so that all others need not be sorted: one letter finds nearly every paper. */
function scoreOfNth(hits: readonly { score: number }[], nth: number): number {
  const scores = Float64Array.from(hits, ({ score }) => score).sort();
  return scores.at(-nth) ?? 0;
}

/** The scores of a term in each segment. */
function matchTerm(readers: readonly Reader[], { parts, joined }: Term): Scores[] {
  const matches = parts.map((part) => matchWord(readers, part));
  const together = joined && matchWord(readers, joined);
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

function matchWord(readers: readonly Reader[], word: string): Scores[] {
  const scores = readers.map((reader) => matchPrefix(reader, word));
  if (word.length < SHORTEST_MISTYPED || countMatches(scores)) return scores;
  return readers.map((reader) => matchMistyped(reader, word));
}

function countMatches(scores: readonly Scores[]): number {
  let count = 0;
  for (const each of scores) for (const score of each) if (score) count++;
  return count;
}
