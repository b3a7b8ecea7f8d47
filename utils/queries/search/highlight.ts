import { fold, termsOf } from "../../text/words/words";

/** A piece of a text. `isMatch` is true if the query matches it. */
export interface MarkedPiece {
  text: string;
  isMatch: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Splits a text into pieces that match a query and pieces between them. Beginnings of words match, as in the index. */
export function highlight(text: string, query: string): MarkedPiece[] {
  const beginnings = beginningsOf(query);
  const pieces: MarkedPiece[] = [];
  let end = 0;
  for (const { index, 0: word } of text.matchAll(WORD)) {
    const length = lengthOfMatch(word, beginnings);
    if (!length) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), isMatch: false });
    end = index + length;
    pieces.push({ text: text.slice(index, end), isMatch: true });
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMatch: false });
  return pieces;
}

let last: { query: string; beginnings: string[] } | undefined;

/** The beginnings of words that match a query. Kept, as a list of results asks for them a hundred times. */
function beginningsOf(query: string): readonly string[] {
  if (last?.query !== query) {
    const beginnings = termsOf(query).flatMap(({ parts, joined }) => (joined ? [...parts, joined] : parts));
    last = { query, beginnings };
  }
  return last.beginnings;
}

/** The length of the part of a word that the longest beginning matches; 0 if none does. Folding may change a word's length. */
function lengthOfMatch(word: string, beginnings: readonly string[]): number {
  const folded = fold(word);
  const longest = beginnings.reduce(
    (most, each) => (each.length > most && folded.startsWith(each) ? each.length : most),
    0,
  );
  if (!longest || folded.length === word.length) return longest;
  let length = 1;
  while (fold(word.slice(0, length)).length < longest) length++;
  // An accent goes with the letter it stands on.
  while (/^\p{M}/u.test(word.slice(length))) length++;
  return length;
}

/** The characters that a snippet shows before the match, and in all. */
const BEFORE = 60;
const LENGTH = 240;

/**
 * The part of a text that shows why it was found: around the place with the most words of the query. The beginning of the
 * text if it has none of them.
 */
export function snippet(text: string, query: string): string {
  if (text.length <= LENGTH) return text;
  const pieces = highlight(text, query);
  const matches: { at: number; word: string }[] = [];
  let length = 0;
  for (const { text: piece, isMatch } of pieces) {
    if (isMatch) matches.push({ at: length, word: fold(piece) });
    length += piece.length;
  }
  let best = { at: 0, count: 0 };
  for (const { at } of matches) {
    const near = matches.filter((each) => each.at >= at && each.at < at + LENGTH - BEFORE);
    const count = new Set(near.map(({ word }) => word)).size;
    if (count > best.count) best = { at, count };
  }
  if (best.at <= BEFORE) return `${cutAfter(text, LENGTH)}…`;
  const from = text.indexOf(" ", best.at - BEFORE) + 1;
  const part = text.slice(from);
  return part.length <= LENGTH ? `…${part}` : `…${cutAfter(part, LENGTH)}…`;
}

/** The beginning of a text, up to the end of a word. */
function cutAfter(text: string, length: number): string {
  const end = text.lastIndexOf(" ", length);
  return text.slice(0, end > 0 ? end : length);
}
