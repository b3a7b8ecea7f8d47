import { isJoined, SLOT_BITS, singular, slotOf, wordEnd, wordStart } from "./scan";
import { fold, JOINTS } from "./words";

const NO_LETTERS = /[^\p{L}\p{N}]/gu;
const ANY_JOINT = new RegExp(`[${JOINTS}]`, "g");

/** Of so many beginnings each is sooner looked for by itself than all are at each word. */
const FEW = 4;

/** A phrase by its words after the first, and what it is called. */
interface Begun<Name> {
  rest: readonly string[];
  name: Name;
}

/** Phrases that are looked for all at once: one look at each word of a text, however many phrases there are. */
export class Phrases<Name> {
  readonly #isInSingular: boolean;
  readonly #byFirst = new Map<string, Begun<Name>[]>();
  /** Whether a phrase may begin with a word of a slot. */
  readonly #may = new Uint8Array(1 << SLOT_BITS);

  /** @param isInSingular whether a word means its plural too, and the other way round; names are taken as they are */
  constructor(isInSingular: boolean) {
    this.#isInSingular = isInSingular;
  }

  /** Adds a phrase; one without words is nowhere. */
  add(phrase: string, name: Name): void {
    const [first, ...rest] = wordsOf(phrase).map((word) => this.#known(word));
    if (first === undefined) return;
    this.#may[slotOf(first, 0, first.length)] = 1;
    const others = this.#byFirst.get(first);
    if (others) others.push({ rest, name });
    else this.#byFirst.set(first, [{ rest, name }]);
  }

  /** Whether there are none. */
  get isEmpty(): boolean {
    return this.#byFirst.size === 0;
  }

  /** Calls back with each phrase that a text holds, perhaps more than once, and whether it is the whole text. */
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
      // "Multi-modal" is "multimodal" as well.
      if (end > firstEnd) this.#findAt(text, start, end, found);
      start = wordStart(text, end);
    }
  }

  /** Whether any phrase may be in a text; most texts have none of a few. */
  #mayBeIn(text: string): boolean {
    if (this.#byFirst.size > FEW) return true;
    const letters = text.replace(ANY_JOINT, "");
    for (const first of this.#byFirst.keys()) if (letters.includes(first)) return true;
    return false;
  }

  /** Finds the phrases that begin with what stands from one place to another: a word, or a compound as one word. */
  #findAt(text: string, start: number, end: number, found: (name: Name, isWhole: boolean) => void): void {
    if (!this.#may[slotOf(text, start, end)]) return;
    const word = this.#known(text.slice(start, end).replace(NO_LETTERS, ""));
    for (const { rest, name } of this.#byFirst.get(word) ?? []) {
      const after = this.#endOf(rest, text, end);
      if (after === undefined) continue;
      found(name, wordStart(text, 0) === start && wordStart(text, after) === text.length);
    }
  }

  /** Where words end that come one after the other from a place on; undefined where others do. */
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

/** The words of a text, folded, in their order; hyphens part them as spaces do. */
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
