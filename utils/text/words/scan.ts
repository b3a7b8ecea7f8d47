import { JOINTS } from "./words";

/**
 * Where words begin and end in a folded text, by the places of their code units: no word becomes a string before it may be
 * one that is looked for, which is what judging thousands of papers in a moment takes.
 */

const IS_LETTER = /[\p{L}\p{N}]/u;
const LETTER = 1;
const JOINT = 2;
const OTHER = 3;
/** What code units are: letters and digits, what joins words to compounds, or others; 0 where it isn't known yet. */
const kinds = new Uint8Array(0x10000);
for (const joint of JOINTS) kinds[joint.charCodeAt(0)] = JOINT;

function isLetterAt(text: string, at: number): boolean {
  const kind = kinds[text.charCodeAt(at)];
  return kind === LETTER || (kind === 0 && isNewLetterAt(text, at));
}

function isNewLetterAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // Half of a letter beyond the first 65,536.
  if (unit >= 0xd800 && unit < 0xe000) {
    const point = text.codePointAt(unit < 0xdc00 ? at : at - 1) ?? 0;
    return IS_LETTER.test(String.fromCodePoint(point));
  }
  kinds[unit] = IS_LETTER.test(String.fromCharCode(unit)) ? LETTER : OTHER;
  return kinds[unit] === LETTER;
}

/** Where the next word begins, from a place on; the text's length where there is none. */
export function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLetterAt(text, at)) at++;
  return at;
}

/** Where a word ends of which a place is known. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isLetterAt(text, at)) at++;
  return at;
}

/** Whether what ends at a place is joined to the word behind it, as in a compound: see `JOINTS`. */
export const isJoined = (text: string, end: number): boolean =>
  end + 1 < text.length && kinds[text.charCodeAt(end)] === JOINT && isLetterAt(text, end + 1);

/** How many bits a slot has. */
export const SLOT_BITS = 16;

/** A number by the first three letters of a word, or of a compound as one word; of any other word it may be the same. */
export function slotOf(text: string, start: number, end: number): number {
  let slot = text.charCodeAt(start);
  for (let at = start + 1, bits = 5; at < end && bits < 15; at++) {
    if (!isLetterAt(text, at)) continue;
    slot ^= text.charCodeAt(at) << bits;
    bits += 5;
  }
  return slot & ((1 << SLOT_BITS) - 1);
}

/** A word without its last letter where that is a plural's s: whoever follows agents means an agent as well. */
export const singular = (word: string): string =>
  word.length > 3 && word.endsWith("s") && word.at(-2) !== "s" ? word.slice(0, -1) : word;
