import { eachCompound } from "../search/words";

/** A text as phrases are looked for in it. */
export interface Worded {
  /** Its words, folded, in their order; hyphens part them as spaces do. */
  words: string[];
  /** The words that its compounds make as one: "multimodal" of "multi-modal". */
  joined: string[];
}

const asIs = (word: string) => word;

/** A word without its plural's s: whoever follows agents means an agent as well. */
export const singular = (word: string): string =>
  word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;

/** The words of a text; names are taken as they are, and of other texts each word in the singular. */
export function worded(text: string, change: (word: string) => string = asIs): Worded {
  const words: string[] = [];
  const joined: string[] = [];
  eachCompound(text, (parts) => {
    for (const part of parts) words.push(change(part));
    if (parts.length > 1) joined.push(change(parts.join("")));
  });
  return { words, joined };
}

/** Phrases that are looked for all at once: one look at each word of a text, however many phrases there are. */
export class Phrases<Name> {
  /** By their first words: the others, and what they are called. */
  readonly #byFirst = new Map<string, { rest: readonly string[]; name: Name }[]>();

  /** Adds a phrase; one without words is nowhere. */
  add([first, ...rest]: readonly string[], name: Name): void {
    if (first === undefined) return;
    const others = this.#byFirst.get(first);
    if (others) others.push({ rest, name });
    else this.#byFirst.set(first, [{ rest, name }]);
  }

  /** Whether there are none. */
  get isEmpty(): boolean {
    return this.#byFirst.size === 0;
  }

  /** Calls back with each phrase that a text holds, perhaps more than once. */
  find({ words, joined }: Worded, found: (name: Name) => void): void {
    for (let i = 0; i < words.length; i++) {
      const begun = this.#byFirst.get(words[i] ?? "");
      if (!begun) continue;
      for (const { rest, name } of begun) {
        if (rest.every((each, nth) => words[i + 1 + nth] === each)) found(name);
      }
    }
    for (const word of joined) {
      for (const { rest, name } of this.#byFirst.get(word) ?? []) if (!rest.length) found(name);
    }
  }
}
