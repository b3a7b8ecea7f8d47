import type { Need } from "../../rules/needs";
import { eachPosting } from "./buildSegment";
import { firstFrom, type SegmentReader } from "./match";

/** The number of words of a phrase to look up, the rarest ones: the others would hardly exclude more papers. */
const MOST_WORDS = 4;

/** The places of the words of each list, the rarest lists first. Reads no postings. */
export function rarestPlaces({ segment, words }: SegmentReader, wordLists: Need["words"]): number[][] {
  const { offsets } = segment;
  const sizeOf = (places: number[]) =>
    places.reduce((sum, at) => sum + (offsets[at + 1] ?? 0) - (offsets[at] ?? 0), 0);
  return wordLists
    .map((list) => list.map((word) => placeOf(words, word)).filter((at) => at >= 0))
    .sort((a, b) => sizeOf(a) - sizeOf(b))
    .slice(0, MOST_WORDS);
}

/**
 * Calls back with the papers of a segment that contain at least one word of each list.
 * @param wordLists see Need
 */
export function eachHolder(
  reader: SegmentReader,
  wordLists: Need["words"],
  callback: (id: string) => void,
): void {
  const { segment } = reader;
  const rarest = rarestPlaces(reader, wordLists);
  // For each paper, the number of lists, from the first on, of which it contains a word.
  const held = new Uint8Array(segment.papers.length);
  for (const [nth, places] of rarest.entries()) {
    for (const at of places) {
      eachPosting(segment, at, (paper) => {
        if (held[paper] === nth) held[paper] = nth + 1;
      });
    }
    if (!places.length) return;
  }
  held.forEach((count, paper) => {
    if (count === rarest.length) callback(segment.papers[paper] ?? "");
  });
}

function placeOf(words: readonly string[], word: string): number {
  const at = firstFrom(words, word);
  return words[at] === word ? at : -1;
}
