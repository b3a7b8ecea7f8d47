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

/** A segment as it is stored: the postings are in blocks of their own. */
export interface StoredSegment extends Omit<Segment, "postings"> {
  /** Later segments have greater ids; no id is used twice. */
  id: number;
  /** How many papers are in it. */
  size: number;
}

/**
 * A part of the postings of a stored segment. A search of few words needs few blocks, and reading them takes a tenth of the time
 * that all postings take.
 */
export interface PostingsBlock {
  /** The id of the segment. */
  segment: number;
  /** The place of the block in the postings, from 0. */
  place: number;
  /** BLOCK_SIZE bytes; the last block has fewer. */
  bytes: Uint8Array;
}

/** The size of a block, in bytes: smaller ones take longer together, larger ones longer each. */
export const BLOCK_SIZE = 256 * 1024;

/** Cuts the postings of a segment into blocks. */
export const blocksOf = (segment: number, postings: Uint8Array): PostingsBlock[] =>
  Array.from({ length: Math.ceil(postings.length / BLOCK_SIZE) }, (_, place) => ({
    segment,
    place,
    // A copy: of a view the database would store the whole buffer.
    bytes: postings.slice(place * BLOCK_SIZE, (place + 1) * BLOCK_SIZE),
  }));

/** A paper whose words are missing or outdated in the search index. A paper may have several of these rows. */
export interface Unindexed {
  key?: number;
  paperId: string;
}
