/**
 * A part of the search index, which never changes once it is stored: which papers hold which word, and how much weight the word
 * has in each. Compact enough to be read at once: some 500 bytes a paper.
 */
export interface Segment {
  /** The ids of the papers. Postings refer to them by their place here. */
  papers: string[];
  /** All words, sorted by code unit, separated by one space. */
  words: string;
  /** The start of each word's postings, and as the last number the end of all. */
  offsets: Uint32Array;
  /**
   * For each word its papers in the order of their numbers: the distance from the previous number, seven bits per byte, the
   * lowest first, then one byte with the weight of the word in the paper.
   */
  postings: Uint8Array;
}

/** A segment as it is stored. */
export interface StoredSegment extends Segment {
  /** Later segments have greater ids; no id is used twice. */
  id: number;
  /** How many papers are in it. */
  size: number;
}

/** A paper whose words are missing or outdated in the search index. A paper may have several of these rows. */
export interface Unindexed {
  key?: number;
  paperId: string;
}
