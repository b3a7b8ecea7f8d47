import type { Paper } from "../../model/paper";
import type { Segment } from "../../model/segment";
import { eachWord } from "../../text/words/words";
import { indexedTexts } from "./indexedTexts";

/** The greatest weight of a word in a paper: weights are stored as bytes. */
const HEAVIEST = 255;

/** The postings of a segment in the making: for each word, paper numbers and weights in turn. */
type Postings = Map<string, number[]>;

/**
 * Makes a segment of papers.
 * @param notes the user's notes by paper id
 */
export function buildSegment(papers: readonly Paper[], notes?: ReadonlyMap<string, string>): Segment {
  const postings: Postings = new Map();
  papers.forEach((paper, number) => {
    for (const [word, weight] of weightsOf(paper, notes?.get(paper.id))) {
      const list = postings.get(word);
      if (list) list.push(number, weight);
      else postings.set(word, [number, weight]);
    }
  });
  return pack(
    papers.map((paper) => paper.id),
    postings,
  );
}

/**
 * Merges segments. If a paper is in several, the last one holds its current text.
 * @param segments the oldest first
 */
export function mergeSegments(segments: readonly Segment[]): Segment {
  const last = new Map(segments.flatMap(({ papers }, place) => papers.map((id) => [id, place] as const)));
  const papers: string[] = [];
  const postings: Postings = new Map();
  segments.forEach((segment, place) => {
    const numbers = segment.papers.map((id) => (last.get(id) === place ? papers.push(id) - 1 : -1));
    segment.words.split(" ").forEach((word, at) => {
      const list = postings.get(word) ?? [];
      eachPosting(segment, at, (paper, weight) => {
        const number = numbers[paper] ?? -1;
        if (number >= 0) list.push(number, weight);
      });
      if (list.length) postings.set(word, list);
    });
  });
  return pack(papers, postings);
}

/** Calls back with the number of each paper that contains a word, and with the weight of the word in it. */
export function eachPosting(
  { offsets, postings }: Segment,
  word: number,
  callback: (paper: number, weight: number) => void,
): void {
  const end = offsets[word + 1] ?? 0;
  let at = offsets[word] ?? end;
  let paper = 0;
  while (at < end) {
    let distance = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = postings[at++] ?? 0;
      distance += (byte & 127) << shift;
      if (byte < 128) break;
    }
    paper += distance;
    callback(paper, postings[at++] ?? 0);
  }
}

function weightsOf(paper: Paper, note?: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [text, weight] of indexedTexts(paper, note)) {
    eachWord(text, (word) => weights.set(word, Math.min(HEAVIEST, (weights.get(word) ?? 0) + weight)));
  }
  return weights;
}

function pack(papers: string[], postings: Postings): Segment {
  const words = [...postings.keys()].sort();
  const offsets = new Uint32Array(words.length + 1);
  const bytes: number[] = [];
  words.forEach((word, place) => {
    const list = postings.get(word) ?? [];
    let before = 0;
    for (let i = 0; i < list.length; i += 2) {
      let distance = (list[i] ?? 0) - before;
      before = list[i] ?? 0;
      for (; distance > 127; distance >>= 7) bytes.push((distance & 127) | 128);
      bytes.push(distance, list[i + 1] ?? 0);
    }
    offsets[place + 1] = bytes.length;
  });
  return { papers, words: words.join(" "), offsets, postings: Uint8Array.from(bytes) };
}
