import { type Term, termsOf } from "../../text/words/words";
import { findWords, matchWords, type Scores, type SegmentReader } from "./match";
import { nthGreatest } from "./nthGreatest";

/** The result of a search. */
export interface Hits {
  /** The ids of the best matches, the best first. */
  ids: string[];
  /** The number of all matches. */
  total: number;
}

/**
 * Finds the papers that contain every word of a query, or words that begin with it. Rare words count for more (inverse
 * document frequency), as do words of titles, names and keywords. A word that no paper contains may have one typo.
 * @param readers the segments of the index, the oldest first: the last one with a paper holds its current text
 * @param most the greatest number of ids to return
 */
export function search(readers: readonly SegmentReader[], query: string, most: number): Hits {
  const terms = termsOf(query);
  if (!terms.length) return { ids: [], total: 0 };
  const known = knownOf(readers);
  const found = terms.map((term) => matchTerm(readers, term, known.words));
  const said = new Set(terms.flatMap(({ parts, joined = "" }) => [...parts, joined]));
  for (const word of known.words.keys()) if (!said.has(word)) known.words.delete(word);
  const { scores, total } = scoresOfAll(found, known);
  const least = total > most ? nthGreatest(scores, most) : 0;
  const best: { id: string; score: number }[] = [];
  scores.forEach((all, place) => {
    const papers = readers[place]?.segment.papers ?? [];
    for (let number = 0; number < all.length; number++) {
      const score = all[number] ?? 0;
      if (score && score >= least) best.push({ id: papers[number] ?? "", score });
    }
  });
  // Among equals the newer paper comes first: the one with the greater arXiv id.
  best.sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1));
  return { ids: best.slice(0, most).map(({ id }) => id), total };
}

/** The matches of a word or a term. */
interface Match {
  /** The scores in each segment. */
  scores: readonly Scores[];
  /** The number of matches; a paper in several segments counts in each. */
  count: number;
}

/** Data that searches of the same segments share. */
interface Known {
  /** For each segment, 1 for each paper that is in no later segment, else 0. */
  latest: Uint8Array[];
  /** The number of papers in all segments. */
  size: number;
  /** The matches of the last search's words. The next search often has one letter more, and most of the same words. */
  words: Map<string, Match>;
}

/** The places in each segment of the words whose postings a search reads. */
export function placesRead(readers: readonly SegmentReader[], query: string): number[][] {
  const words = termsOf(query).flatMap(({ parts, joined }) => [...parts, ...(joined ? [joined] : [])]);
  const found = words.map((word) => findWords(readers, word).places);
  return readers.map((_, nth) => found.flatMap((places) => places[nth] ?? []));
}

const allKnown = new WeakMap<readonly SegmentReader[], Known>();

function knownOf(readers: readonly SegmentReader[]): Known {
  const before = allKnown.get(readers);
  if (before) return before;
  const later = new Set<string>();
  const backwards = readers.toReversed().map(({ segment: { papers } }) => {
    const isLatest = Uint8Array.from(papers, (id) => (later.has(id) ? 0 : 1));
    for (const id of papers) later.add(id);
    return isLatest;
  });
  const size = readers.reduce((sum, { segment }) => sum + segment.papers.length, 0);
  const known = { latest: backwards.reverse(), size, words: new Map() };
  allKnown.set(readers, known);
  return known;
}

/** The score of each paper, 0 if it misses a term, and the number of papers that miss none. */
function scoresOfAll(
  found: readonly Match[],
  { latest, size }: Known,
): { scores: Float64Array[]; total: number } {
  const weights = found.map(({ count }) => Math.log(1 + size / (1 + count)));
  let total = 0;
  const scores = latest.map((isLatest, place) => {
    const matches = found.map((match) => match.scores[place] ?? new Float32Array(isLatest.length));
    const sums = new Float64Array(isLatest.length);
    for (let number = 0; number < sums.length; number++) {
      let sum = 0;
      for (let term = 0; isLatest[number] && term < matches.length; term++) {
        const score = matches[term]?.[number] ?? 0;
        sum += score * (weights[term] ?? 0);
        if (!score) {
          sum = 0;
          break;
        }
      }
      sums[number] = sum;
      if (sum) total++;
    }
    return sums;
  });
  return { scores, total };
}

/** The scores of a term: the lowest among its parts, or the score of the parts joined to one word if that is higher. */
function matchTerm(readers: readonly SegmentReader[], { parts, joined }: Term, words: Known["words"]): Match {
  const [first, ...rest] = parts.map((part) => matchWord(readers, part, words));
  if (!first) return { scores: [], count: 0 };
  if (!joined) return first;
  const together = matchWord(readers, joined, words);
  return counted(
    first.scores.map((scores, place) =>
      scores.map((score, number) => {
        const all = rest.reduce((least, other) => Math.min(least, other.scores[place]?.[number] ?? 0), score);
        return Math.max(all, together.scores[place]?.[number] ?? 0);
      }),
    ),
  );
}

function matchWord(readers: readonly SegmentReader[], word: string, words: Known["words"]): Match {
  const before = words.get(word);
  if (before) return before;
  const match = counted(matchWords(readers, word, findWords(readers, word)));
  words.set(word, match);
  return match;
}

function counted(scores: readonly Scores[]): Match {
  let count = 0;
  for (const each of scores) {
    for (let number = 0; number < each.length; number++) if (each[number]) count++;
  }
  return { scores, count };
}
