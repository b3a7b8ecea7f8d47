import { generateKeyBetween } from "fractional-indexing";
import type { Mark } from "../../model/mark";

const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BASE = DIGITS.length;
/** The letter with which fractional indexing begins an integer of `LENGTH` digits. */
const HEAD = "h";
const LENGTH = 8;
const GREATEST = BASE ** LENGTH - 1;

/**
 * The place of a saved paper in the order by hand. A paper that was never moved gets its place from the time it was saved, the
 * latest first: a valid place, so that a paper can be moved between any two, and the same on every device.
 */
export function placeOf({ place, paperId, savedAt = 0 }: Mark): string {
  if (place !== undefined && isPlace(place)) return place;
  const age = Math.min(Math.max(Math.floor(GREATEST - savedAt), 0), GREATEST);
  // Papers that were imported together were saved in the same millisecond.
  const id = [...paperId].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, "0")).join("");
  return `${HEAD}${digits(age)}${id}V`;
}

/** A saved paper and its place. */
export interface Placed {
  paperId: string;
  place: string;
}

/** Saved papers in the order by hand. Two devices may have given the same place to two papers. */
export const byHand = (marks: readonly Mark[]): Placed[] =>
  marks
    .map((mark) => ({ paperId: mark.paperId, place: placeOf(mark) }))
    .sort((a, b) => (a.place === b.place ? order(a.paperId, b.paperId) : order(a.place, b.place)));

const order = (a: string, b: string) => (a < b ? -1 : 1);

/** A place from elsewhere may be any text. */
function isPlace(place: string): boolean {
  try {
    generateKeyBetween(place, null);
    return true;
  } catch {
    return false;
  }
}

function digits(number: number): string {
  let text = "";
  for (let rest = number; text.length < LENGTH; rest = Math.floor(rest / BASE)) {
    text = (DIGITS[rest % BASE] ?? "0") + text;
  }
  return text;
}
