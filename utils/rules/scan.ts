import { fold, isJoint } from "../search/words";

/**
 * The words of a text by their places in it. One for all texts: no word becomes a string before it may be one that is
 * looked for, which is what judging thousands of papers in a moment takes.
 */
export interface Scan {
  /** The text as it is compared; see `fold`. */
  text: string;
  /** How many words it has. */
  count: number;
  /** Where each word begins and ends. */
  starts: Int32Array;
  ends: Int32Array;
  /** A number for each word, the same for the same words. */
  hashes: Int32Array;
  /** The compounds of several words: where they begin and end, and the number for all their letters as one word. */
  compounds: { start: number; end: number; hash: number }[];
}

/** The hash of no letters, and what each letter adds: FNV-1a over code units. */
const NOTHING = 0x811c9dc5 | 0;
const withLetter = (hash: number, letter: number) => Math.imul(hash ^ letter, 0x01000193);

/** The number that `scan` has for a word. */
export function hashOf(word: string): number {
  let hash = NOTHING;
  for (let at = 0; at < word.length; at++) hash = withLetter(hash, word.charCodeAt(at));
  return hash;
}

const S = 115;

/** Whether a word goes without its last letter, a plural's s: whoever follows agents means an agent as well. */
const isPlural = (length: number, last: number, beforeLast: number) =>
  length > 3 && last === S && beforeLast !== S;

/** A word without its plural's s. */
export const singular = (word: string): string =>
  isPlural(word.length, word.charCodeAt(word.length - 1), word.charCodeAt(word.length - 2))
    ? word.slice(0, -1)
    : word;

const IS_LETTER = /[\p{L}\p{N}]/u;
/** What is known of code units: 0 nothing yet, 1 a letter or digit, 2 none. */
const kinds = new Uint8Array(0x10000);

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // Half of a letter beyond the first 65,536.
  if (unit >= 0xd800 && unit < 0xe000) {
    const point = text.codePointAt(unit < 0xdc00 ? at : at - 1) ?? 0;
    return IS_LETTER.test(String.fromCodePoint(point));
  }
  kinds[unit] ||= IS_LETTER.test(String.fromCharCode(unit)) ? 1 : 2;
  return kinds[unit] === 1;
}

const scanned: Scan = {
  text: "",
  count: 0,
  starts: new Int32Array(1024),
  ends: new Int32Array(1024),
  hashes: new Int32Array(1024),
  compounds: [],
};

function grow(): void {
  for (const name of ["starts", "ends", "hashes"] as const) {
    const longer = new Int32Array(scanned[name].length * 2);
    longer.set(scanned[name]);
    scanned[name] = longer;
  }
}

/**
 * Finds the words of a text: hyphens part them as spaces do, and what they join is a compound as well.
 * @param isInSingular whether plurals are taken for one
 * @returns what holds until the next text is scanned
 */
export function scan(original: string, isInSingular: boolean): Scan {
  const text = fold(original);
  scanned.text = text;
  scanned.count = 0;
  scanned.compounds = [];
  for (let at = 0; at < text.length; ) {
    if (isLetter(text, at)) at = scanCompound(text, at, isInSingular);
    else at++;
  }
  return scanned;
}

/** Adds the words of the compound that begins at a place, most often one, and gives the place after it. */
function scanCompound(text: string, from: number, isInSingular: boolean): number {
  const first = scanned.count;
  let [at, letters] = [from, 0];
  let [whole, wholeBefore] = [NOTHING, NOTHING];
  for (;;) {
    const start = at;
    let [hash, before] = [NOTHING, NOTHING];
    for (; at < text.length && isLetter(text, at); at++, letters++) {
      const letter = text.charCodeAt(at);
      before = hash;
      hash = withLetter(hash, letter);
      wholeBefore = whole;
      whole = withLetter(whole, letter);
    }
    const isOfMany = isInSingular && isPlural(at - start, text.charCodeAt(at - 1), text.charCodeAt(at - 2));
    if (scanned.count === scanned.starts.length) grow();
    scanned.starts[scanned.count] = start;
    scanned.ends[scanned.count] = isOfMany ? at - 1 : at;
    scanned.hashes[scanned.count] = isOfMany ? before : hash;
    scanned.count++;
    if (!(at + 1 < text.length && isJoint(text.charCodeAt(at)) && isLetter(text, at + 1))) break;
    at++;
  }
  if (scanned.count - first > 1) {
    const beforeLast = at - (scanned.starts[scanned.count - 1] ?? 0) > 1 ? at - 2 : at - 3;
    const isOfMany = isInSingular && isPlural(letters, text.charCodeAt(at - 1), text.charCodeAt(beforeLast));
    scanned.compounds.push({ start: from, end: at, hash: isOfMany ? wholeBefore : whole });
  }
  return at;
}
