/** What joins the words on both sides of it to a compound. */
export const JOINTS = "-‐‑'’._+/";
const JOINT = new RegExp(`[${JOINTS}]`);
/** Letters and digits, and what joins them to a compound: `state-of-the-art`, `GPT-4o`, `2606.01234`. */
const COMPOUND = new RegExp(`[\\p{L}\\p{N}]+(?:[${JOINTS}][\\p{L}\\p{N}]+)*`, "gu");
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Longer words are not words but data; a prefix of them is enough to find them by. */
const LONGEST_WORD = 40;

/** A folded word as the search index has it. */
export const indexed = (word: string): string => word.slice(0, LONGEST_WORD);

/**
 * A text in which letters that readers take for the same are the same: no case, no accents, compatibility forms
 * (Unicode NFKD) as their plain letters.
 */
export function fold(text: string): string {
  return (BEYOND_ASCII.test(text) ? text.normalize("NFKD").replace(/\p{M}/gu, "") : text).toLowerCase();
}

/** Calls back with the parts of each compound of a text, folded; most are words, and their only part. */
export function eachCompound(text: string, callback: (parts: readonly string[]) => void): void {
  for (const [compound] of fold(text).matchAll(COMPOUND)) {
    callback(JOINT.test(compound) ? compound.split(JOINT) : [compound]);
  }
}

/**
 * Calls back with each word of a text, folded. A compound gives its parts and all of them as one, so that `gpt4` and
 * `gpt-4` find each other.
 */
export function eachWord(text: string, callback: (word: string) => void): void {
  eachCompound(text, (parts) => {
    for (const part of parts) callback(indexed(part));
    if (parts.length > 1) callback(indexed(parts.join("")));
  });
}

/** One thing that a query asks for: words of which all are to be there, or the one that they make together. */
export interface Term {
  parts: string[];
  /** The parts as one word; absent where there is only one. */
  joined?: string;
}

/** More terms than this do not make a search any narrower. */
const MOST_TERMS = 16;

/**
 * What a query asks for. Each word is looked for as the beginning of one, without its plural's s: "models" finds "model",
 * and whoever is still typing finds what they are about to.
 */
export function termsOf(query: string): Term[] {
  return [...fold(query).matchAll(COMPOUND)].slice(0, MOST_TERMS).map(([compound]) => {
    const parts = compound.split(JOINT);
    const term: Term = { parts: parts.map(stem) };
    if (parts.length > 1) term.joined = stem(parts.join(""));
    return term;
  });
}

const stem = (word: string) => indexed(word).replace(/(?<=\p{L}{2}[^s\P{L}])s$/u, "");
