import { hashOf, type Scan, scan, singular } from "./scan";

/** The words of a text, folded, in their order; hyphens part them as spaces do. */
export function wordsOf(original: string, isInSingular: boolean): string[] {
  const scanned = scan(original, isInSingular);
  return Array.from({ length: scanned.count }, (_, nth) => wordAt(scanned, nth));
}

const wordAt = ({ text, starts, ends }: Scan, nth: number) => text.slice(starts[nth], ends[nth]);

const isWordAt = (scanned: Scan, nth: number, word: string) =>
  nth < scanned.count &&
  (scanned.ends[nth] ?? 0) - (scanned.starts[nth] ?? 0) === word.length &&
  scanned.text.startsWith(word, scanned.starts[nth]);

/** How many bits of a word's number say whether any phrase may begin with it. */
const BITS = 16;
const slot = (hash: number) => (hash ^ (hash >>> BITS)) & ((1 << BITS) - 1);

const JOINTS = /[^\p{L}\p{N}]/gu;

/** A phrase by its words after the first, and what it is called. */
interface Begun<Name> {
  rest: readonly string[];
  name: Name;
}

/** Phrases that are looked for all at once: one look at each word of a text, however many phrases there are. */
export class Phrases<Name> {
  readonly #isInSingular: boolean;
  readonly #byFirst = new Map<string, Begun<Name>[]>();
  /** Whether a phrase may begin with a word of such a number. */
  readonly #may = new Uint8Array(1 << BITS);

  /** @param isInSingular whether a word means its plural too, and the other way round; names are taken as they are */
  constructor(isInSingular: boolean) {
    this.#isInSingular = isInSingular;
  }

  /** Adds a phrase; one without words is nowhere. */
  add(phrase: string, name: Name): void {
    const [first, ...rest] = wordsOf(phrase, this.#isInSingular);
    if (first === undefined) return;
    this.#may[slot(hashOf(first))] = 1;
    const others = this.#byFirst.get(first);
    if (others) others.push({ rest, name });
    else this.#byFirst.set(first, [{ rest, name }]);
  }

  /** Whether there are none. */
  get isEmpty(): boolean {
    return this.#byFirst.size === 0;
  }

  /** Calls back with each phrase that a text holds, perhaps more than once. */
  find(original: string, found: (name: Name) => void): void {
    const scanned = scan(original, this.#isInSingular);
    const { text, count, hashes, compounds } = scanned;
    for (let nth = 0; nth < count; nth++) {
      if (!this.#may[slot(hashes[nth] ?? 0)]) continue;
      for (const { rest, name } of this.#byFirst.get(wordAt(scanned, nth)) ?? []) {
        if (rest.every((word, after) => isWordAt(scanned, nth + 1 + after, word))) found(name);
      }
    }
    // "Multi-modal" is "multimodal" as well.
    for (const { start, end, hash } of compounds) {
      if (!this.#may[slot(hash)]) continue;
      const joined = text.slice(start, end).replace(JOINTS, "");
      const word = this.#isInSingular ? singular(joined) : joined;
      for (const { rest, name } of this.#byFirst.get(word) ?? []) if (!rest.length) found(name);
    }
  }
}
