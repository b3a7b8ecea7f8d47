import type { Paper } from "../../utils/model/paper.ts";
import { SCIENTISTS } from "../replica/fixtures/people.ts";

/** The texts that a search looks through. */
export type Texts = Pick<Paper, "title" | "abstract" | "aiSummary" | "aiKeywords" | "authors">;

/** The length of abstracts, in characters, as in real ones; they vary by a sentence. */
const ABSTRACT = { shortest: 1100, varies: 300 };
const MOST_AUTHORS = 19;
const KEYWORDS = 10;

/**
 * How many words of each paper are in no paper before it. In real papers new words, names of authors among
 * them, grow so that twenty thousand papers have about a hundred thousand. The authors here add none: they
 * are always the same few scientists.
 */
const NEW_WORDS = 5;
/** How many words of each paper are in few others. */
const RARE_WORDS = 12;

/**
 * Makes texts that differ as real papers do, out of the texts of a few papers: an abstract has sentences of
 * many papers, and rare words; the rarer the words, the more of them. A search index of clones would be a
 * tenth as large, and as much quicker.
 */
export function mixer(templates: readonly Paper[], random: () => number): (nth: number) => Texts {
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error("there is nothing to choose from");
    return item;
  };
  const picks = <Item>(items: readonly Item[], count: number) =>
    Array.from({ length: count }, () => pick(items));
  const sentences = templates.flatMap(({ abstract }) => abstract.split(/(?<=[.!?])\s+(?=\p{Lu})/u));
  const keywords = templates.flatMap((paper) => paper.aiKeywords);
  const titles = templates.map(({ title }) => title.split(": "));
  const summaries = templates.flatMap((paper) => paper.aiSummary ?? []);

  return (nth) => {
    const fresh = Array.from({ length: NEW_WORDS }, (_, i) => coined(nth * NEW_WORDS + i));
    const rare = Array.from({ length: RARE_WORDS }, () =>
      coined(Math.floor(nth * NEW_WORDS * random() ** 2)),
    );
    const length = ABSTRACT.shortest + ABSTRACT.varies * random();
    let abstract = pick(sentences);
    while (abstract.length < length) abstract += ` ${pick(sentences)}`;
    const words = abstract.split(" ");
    for (const word of [...fresh, ...rare]) words[Math.floor(random() * words.length)] = word;
    return {
      title: `${capital(pick(fresh))}: ${pick(titles).at(-1)} ${pick(["and", "for", "without"])} ${pick(titles)[0]}`,
      abstract: words.join(" "),
      aiSummary: pick(summaries),
      aiKeywords: [...new Set(picks(keywords, KEYWORDS))],
      authors: [...new Set(picks(SCIENTISTS, 1 + Math.floor(MOST_AUTHORS * random())))],
    };
  };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const CONSONANTS = [
  "b",
  "d",
  "f",
  "g",
  "h",
  "k",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "t",
  "v",
  "w",
  "z",
  "br",
  "kl",
  "st",
  "tr",
];
const VOWELS = ["a", "e", "i", "o", "u"];
const SYLLABLES = CONSONANTS.flatMap((consonant) => VOWELS.map((vowel) => consonant + vowel));

/** A word of three syllables, different for each number. Words of neighbouring numbers begin differently. */
function coined(number: number): string {
  const place = (number * 617_333) % SYLLABLES.length ** 3;
  const syllable = (nth: number) => SYLLABLES[Math.floor(place / SYLLABLES.length ** nth) % SYLLABLES.length];
  return [2, 1, 0].map(syllable).join("");
}
