/** Characters that join two words to a compound. */
export const JOINTS = "-‐‑'’._+/";
const JOINT = new RegExp(`[${JOINTS}]`);
/** A word or a compound: `state-of-the-art`, `GPT-4o`, `2606.01234`. */
const COMPOUND = new RegExp(`[\\p{L}\\p{N}]+(?:[${JOINTS}][\\p{L}\\p{N}]+)*`, "gu");
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Longer words are data; a prefix of this length is enough to find them. */
const LONGEST_WORD = 40;

/** A folded word as stored in the search index. */
export const indexed = (word: string): string => word.slice(0, LONGEST_WORD);

/**
 * Folds a text for comparing: lowercase, without accents, and with compatibility forms (Unicode NFKD) as plain letters.
 */
export function fold(text: string): string {
  return (BEYOND_ASCII.test(text) ? text.normalize("NFKD").replace(/\p{M}/gu, "") : text).toLowerCase();
}

/** Calls back with the folded parts of each compound of a text. A simple word is its only part. */
export function eachCompound(text: string, callback: (parts: readonly string[]) => void): void {
  for (const [compound] of fold(text).matchAll(COMPOUND)) {
    callback(JOINT.test(compound) ? compound.split(JOINT) : [compound]);
  }
}

/**
 * Calls back with each folded word of a text. A compound gives its parts and also all parts as one word, so that `gpt4` and
 * `gpt-4` find each other.
 */
export function eachWord(text: string, callback: (word: string) => void): void {
  eachCompound(text, (parts) => {
    for (const part of parts) callback(indexed(part));
    if (parts.length > 1) callback(indexed(parts.join("")));
  });
}

/** One term of a query: a paper matches if it has all parts, or the parts as one word. */
export interface Term {
  parts: string[];
  /** The parts as one word; absent if there is only one part. */
  joined?: string;
}

/** Terms past this number are ignored. */
const MOST_TERMS = 16;

/**
 * The terms of a query. Each word is a prefix, without the s of a plural: "models" finds "model", and an unfinished word
 * already finds the whole one.
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
