/**
 * A part of the search index, never changed once it is stored: which papers hold which word, and how much it says of
 * them. Compact enough to be read in one go: some 500 bytes a paper.
 */
export interface Segment {
  /** The papers, by the numbers that the postings have for them. */
  papers: string[];
  /** All words, sorted by code unit, one space between them. */
  words: string;
  /** Where the postings of each word begin, and as its last where they end. */
  offsets: Uint32Array;
  /**
   * For each word its papers in the order of their numbers: the distance from the one before, seven bits a byte and the
   * lowest first, then one byte with the word's weight in the paper.
   */
  postings: Uint8Array;
}

/** A segment as it is stored. */
export interface StoredSegment extends Segment {
  /** Later parts have greater numbers, and no number comes twice. */
  id: number;
  /** How many papers are in it. */
  size: number;
}

/** A paper whose words the search index does not have yet, or no longer as they are. A paper may wait more than once. */
export interface Unindexed {
  key?: number;
  paperId: string;
}
