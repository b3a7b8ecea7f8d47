import { plain } from "../tex/plain";
import { yearOf } from "./year";

/** Words that tell nothing of what a paper is about. */
const SMALL_WORDS = new Set(
  "a an and are as at be beyond by can do does for from how in into is it its of on or our the to toward towards via what when where why with you your".split(
    " ",
  ),
);

/** What is behind a name and belongs to none. */
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

/** Small letters of English alone; of other scripts nothing is left. */
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
  // "Curie, Marie" and "Marie Curie" are one.
  return lettersOf(given && names.length ? names.join("") : (names.at(-1) ?? "")) || "anon";
}

function firstWord(title: string): string {
  const words = fold(plain(title))
    .replace(/[^a-z'’]+/g, " ")
    .replace(/['’]/g, "")
    .split(" ");
  return words.find((word) => word.length > 1 && !SMALL_WORDS.has(word)) ?? "paper";
}

/** The id in letters and digits, such that no two ids and nothing before them make the same. It begins with a digit. */
function idPart(id: string): string {
  const [, month, number] = /^(\d{4})\.(\d{4,5})$/.exec(id) ?? [];
  if (month && number) return month + number;
  const [, archive, old] = /^([a-z-]+(?:\.[A-Z]{2})?)\/(\d{7})$/.exec(id) ?? [];
  if (archive && old) return old + lettersOf(archive);
  return `${[...id].map((letter) => String(letter.charCodeAt(0)).padStart(3, "0")).join("")}x`;
}

/**
 * The key of a paper in a bibliography: `lovelace2026engines260601234`. It follows from the paper alone, so that it is the
 * same each time it is copied, and holds its id, so that no other paper has it.
 */
export function citeKey(paper: {
  id: string;
  title: string;
  authors: string[];
  publishedAt?: number;
}): string {
  return surname(paper.authors[0]) + (yearOf(paper) ?? "") + firstWord(paper.title) + idPart(paper.id);
}
