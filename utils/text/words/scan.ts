import { JOINTS } from "./words";

/**
 * Finds where words begin and end in a folded text, as indexes of code units. No word becomes a string before it may match:
 * thousands of papers have to be judged in a moment.
 */

const IS_LETTER = /[\p{L}\p{N}]/u;
const LETTER = 1;
const JOINT = 2;
const OTHER = 3;
/** The kind of each code unit: LETTER (also digits), JOINT or OTHER; 0 if not known yet. */
const kinds = new Uint8Array(0x10000);
for (const joint of JOINTS) kinds[joint.charCodeAt(0)] = JOINT;

function isLetterAt(text: string, at: number): boolean {
  const kind = kinds[text.charCodeAt(at)];
  return kind === LETTER || (kind === 0 && isNewLetterAt(text, at));
}

function isNewLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // A surrogate: half of a code point beyond the first 65,536.
  if (unit >= 0xd800 && unit < 0xe000) {
    const point = text.codePointAt(unit < 0xdc00 ? at : at - 1) ?? 0;
    return IS_LETTER.test(String.fromCodePoint(point));
  }
  kinds[unit] = IS_LETTER.test(String.fromCharCode(unit)) ? LETTER : OTHER;
  return kinds[unit] === LETTER;
}

/** The start of the next word at or after `from`; the length of the text if there is none. */
export function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLetterAt(text, at)) at++;
  return at;
}

/** The end of the word around `from`. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isLetterAt(text, at)) at++;
  return at;
}

/** True if the word that ends at `end` is joined to the next one, as in a compound: see `JOINTS`. */
export const isJoined = (text: string, end: number): boolean =>
  end + 1 < text.length && kinds[text.charCodeAt(end)] === JOINT && isLetterAt(text, end + 1);

/** The number of bits of a slot. */
export const SLOT_BITS = 16;

/** A hash of the first three letters of a word, or of a compound as one word. Other words may have the same slot. */
export function slotOf(text: string, start: number, end: number): number {
  let slot = text.charCodeAt(start);
  for (let at = start + 1, bits = 5; at < end && bits < 15; at++) {
    if (!isLetterAt(text, at)) continue;
    slot ^= text.charCodeAt(at) << bits;
    bits += 5;
  }
  return slot & ((1 << SLOT_BITS) - 1);
}

/** A word without the s of a plural: a rule for "agents" also finds "agent". */
export const singular = (word: string): string =>
  word.length > 3 && word.endsWith("s") && word.at(-2) !== "s" ? word.slice(0, -1) : word;
