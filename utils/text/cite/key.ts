import { plain } from "../tex/plain";
import { yearOf } from "./year";

/** Words that say nothing about the topic of a paper. */
const SMALL_WORDS = new Set(
  "a an and are as at be beyond by can do does for from how in into is it its of on or our the to toward towards via what when where why with you your".split(
    " ",
  ),
);

/** A suffix after the family name. */
const SUFFIX = /^(jr|sr|ii|iii|iv)\.?$/i;

const FOLDED: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/** Lowercase, without accents; letters such as "ø" become plain ones. */
const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[ßøłđðþæœı]/g, (letter) => FOLDED[letter] ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
const lettersOf = (text: string) => fold(text).replace(/[^a-z]/g, "");

function surname(author: string | undefined): string {
  const [family = "", given] = plain(author ?? "").split(",");
  const names = family.split(" ").filter((name) => lettersOf(name) && !SUFFIX.test(name));
  // "Curie, Marie" and "Marie Curie" give the same key.
  return lettersOf(given && names.length ? names.join("") : (names.at(-1) ?? "")) || "anon";
}

function firstWord(title: string): string {
  const words = fold(plain(title))
    .replace(/[^a-z'’]+/g, " ")
    .replace(/['’]/g, "")
    .split(" ");
  return words.find((word) => word.length > 1 && !SMALL_WORDS.has(word)) ?? "paper";
}

/** The id in letters and digits. It begins with a digit and is unique, so that no two ids give the same key. */
function idPart(id: string): string {
  const [, month, number] = /^(\d{4})\.(\d{4,5})$/.exec(id) ?? [];
  if (month && number) return month + number;
  const [, archive, old] = /^([a-z-]+(?:\.[A-Z]{2})?)\/(\d{7})$/.exec(id) ?? [];
  if (archive && old) return old + lettersOf(archive);
  return `${[...id].map((letter) => String(letter.charCodeAt(0)).padStart(3, "0")).join("")}x`;
}

/**
 * The citation key of a paper: `lovelace2026engines260601234`. It depends only on the paper, so that each copy has the same
 * key, and it contains the id, so that no other paper has the same key.
 */
export function citeKey(paper: {
  id: string;
  title: string;
  authors: string[];
  publishedAt?: number;
}): string {
  return surname(paper.authors[0]) + (yearOf(paper) ?? "") + firstWord(paper.title) + idPart(paper.id);
}
