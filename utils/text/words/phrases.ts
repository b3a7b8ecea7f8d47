import { isJoined, SLOT_BITS, singular, slotOf, wordEnd, wordStart } from "./scan";
import { fold, JOINTS } from "./words";

const NO_LETTERS = /[^\p{L}\p{N}]/gu;
const ANY_JOINT = new RegExp(`[${JOINTS}]`, "g");

/** Up to this many first words, searching the text for each of them is faster than looking at each word of the text. */
const FEW = 4;

/** A phrase without its first word, and its name. */
interface Begun<Name> {
  rest: readonly string[];
  name: Name;
}

/** Finds many phrases at once: each word of a text is looked up once, however many phrases there are. */
export class Phrases<Name> {
  readonly #isInSingular: boolean;
  readonly #byFirst = new Map<string, Begun<Name>[]>();
  /** 1 for each slot (`slotOf`) that the first word of a phrase is in. */
  readonly #may = new Uint8Array(1 << SLOT_BITS);

  /** @param isInSingular true if a word also matches its plural, and a plural its singular; false for names */
  constructor(isInSingular: boolean) {
    this.#isInSingular = isInSingular;
  }

  /** Adds a phrase. A phrase without words is never found. */
  add(phrase: string, name: Name): void {
    const [first, ...rest] = wordsOf(phrase).map((word) => this.#known(word));
    if (first === undefined) return;
    this.#may[slotOf(first, 0, first.length)] = 1;
    const others = this.#byFirst.get(first);
    if (others) others.push({ rest, name });
    else this.#byFirst.set(first, [{ rest, name }]);
  }

  /** True if there are no phrases. */
  get isEmpty(): boolean {
    return this.#byFirst.size === 0;
  }

  /** Calls back with each phrase in a text, perhaps more than once; `isWhole` is true if it is the whole text. */
  find(original: string, found: (name: Name, isWhole: boolean) => void): void {
    const text = fold(original);
    if (!this.#mayBeIn(text)) return;
    for (let start = wordStart(text, 0); start < text.length; ) {
      const firstEnd = wordEnd(text, start);
      this.#findAt(text, start, firstEnd, found);
      let end = firstEnd;
      while (isJoined(text, end)) {
        const part = end + 1;
        end = wordEnd(text, part);
        this.#findAt(text, part, end, found);
      }
      // "Multi-modal" also matches "multimodal".
      if (end > firstEnd) this.#findAt(text, start, end, found);
      start = wordStart(text, end);
    }
  }

  /** False if a text certainly has no phrase: the usual case when there are few phrases. */
  #mayBeIn(text: string): boolean {
    if (this.#byFirst.size > FEW) return true;
    const letters = text.replace(ANY_JOINT, "");
    for (const first of this.#byFirst.keys()) if (letters.includes(first)) return true;
    return false;
  }

  /** Finds the phrases whose first word is the text from `start` to `end`: a word, or a compound as one word. */
  #findAt(text: string, start: number, end: number, found: (name: Name, isWhole: boolean) => void): void {
    if (!this.#may[slotOf(text, start, end)]) return;
    const word = this.#known(text.slice(start, end).replace(NO_LETTERS, ""));
    for (const { rest, name } of this.#byFirst.get(word) ?? []) {
      const after = this.#endOf(rest, text, end);
      if (after === undefined) continue;
      found(name, wordStart(text, 0) === start && wordStart(text, after) === text.length);
    }
  }

  /** The end of the given words, if exactly these come next in the text; undefined otherwise. */
  #endOf(words: readonly string[], text: string, from: number): number | undefined {
    let end = from;
    for (const word of words) {
      const start = wordStart(text, end);
      if (!text.startsWith(word, start)) return undefined;
      end = wordEnd(text, start);
      if (this.#known(text.slice(start, end)) !== word) return undefined;
    }
    return end;
  }

  #known(word: string): string {
    return this.#isInSingular ? singular(word) : word;
  }
}

/** The folded words of a text, in order. Hyphens separate words as spaces do. */
export function wordsOf(original: string): string[] {
  const text = fold(original);
  const words: string[] = [];
  for (let start = wordStart(text, 0); start < text.length; ) {
    const end = wordEnd(text, start);
    words.push(text.slice(start, end));
    start = wordStart(text, end);
  }
  return words;
}
