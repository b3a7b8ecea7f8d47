import type { Segment } from "../../model/segment";
import { eachPosting } from "./buildSegment";

/** A segment ready to be searched. */
export interface SegmentReader {
  segment: Segment;
  words: string[];
}

/** Prepares a segment for searching. */
export const readerOf = (segment: Segment): SegmentReader => ({
  segment,
  words: segment.words ? segment.words.split(" ") : [],
});

/** The scores of the papers of a segment, by their numbers: 0 for no match, below 1 for a match. */
export type Scores = Float32Array;

/** The weight above which more of a word hardly counts (the k of BM25's saturation). */
const SATURATION = 12;

/** The value of a match by the beginning of a word: the greater, the more of the word was typed. */
const beginning = (asked: number, whole: number) => (asked === whole ? 1 : 0.4 + (0.4 * asked) / whole);

/** The value of a match with a typo. */
const MISTAKEN = 0.3;

/** The length of the shortest word that may have a typo: a shorter one would match too much. */
const SHORTEST_MISTYPED = 4;

/** The words that a typed word finds. */
export interface FoundWords {
  /** Their places in each segment. */
  places: readonly (readonly number[])[];
  isMistyped: boolean;
}

/** Finds the words that begin as typed; if no segment has any, those that begin so with one typo. Reads no postings. */
export function findWords(readers: readonly SegmentReader[], typed: string): FoundWords {
  const places = readers.map(({ words }) => placesFrom(words, typed));
  const isMistyped = typed.length >= SHORTEST_MISTYPED && places.every(({ length }) => !length);
  if (!isMistyped) return { places, isMistyped };
  // The first letter is seldom wrong, and without this limit too much would match.
  const first = typed.slice(0, 1);
  const mistyped = readers.map(({ words }) =>
    placesFrom(words, first).filter((at) => isOneMistakeFrom(typed, words[at] ?? "")),
  );
  return { places: mistyped, isMistyped };
}

/** The places of the words that begin with a prefix. */
function placesFrom(words: readonly string[], prefix: string): number[] {
  const places: number[] = [];
  for (let at = firstFrom(words, prefix); words[at]?.startsWith(prefix); at++) places.push(at);
  return places;
}

/** The scores of the papers of each segment by the words that a typed word has found; the best such word of a paper counts. */
export const matchWords = (
  readers: readonly SegmentReader[],
  typed: string,
  { places, isMistyped }: FoundWords,
): Scores[] =>
  readers.map(({ segment, words }, nth) => {
    const scores = new Float32Array(segment.papers.length);
    for (const at of places[nth] ?? []) {
      const worth = isMistyped ? MISTAKEN : beginning(typed.length, words[at]?.length ?? 0);
      addWord(segment, at, worth, scores);
    }
    return scores;
  });

function addWord(segment: Segment, word: number, worth: number, scores: Scores): void {
  eachPosting(segment, word, (paper, weight) => {
    const score = (worth * weight) / (weight + SATURATION);
    if (score > (scores[paper] ?? 0)) scores[paper] = score;
  });
}

/** The index of the first word that does not sort before `from`; the number of words if all do. */
export function firstFrom(words: readonly string[], from: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True if a word begins as typed, with one typo (Damerau's four kinds). */
export function isOneMistakeFrom(typed: string, word: string): boolean {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same++;
  const rest = typed.slice(same);
  const swapped = rest.length > 1 && `${rest[1]}${rest[0]}${rest.slice(2)}`;
  return (
    // One letter too many, one missing, one wrong, or two swapped.
    word.startsWith(rest.slice(1), same) ||
    word.startsWith(rest, same + 1) ||
    word.startsWith(rest.slice(1), same + 1) ||
    (swapped !== false && word.startsWith(swapped, same))
  );
}
