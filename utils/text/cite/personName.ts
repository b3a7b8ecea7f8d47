import { plain } from "../tex/plain";

/** A name as bibliographies split it: that of a person, or a literal one, of a group or of one word. */
export type Name = { family: string; given: string; suffix?: string } | { literal: string };

/** A name that must not be split: that of a group, or one with "and" or a comma in it. */
const ONE_NAME =
  /\band\b|,|\b(team|group|lab|labs|ai|inc|research|consortium|collaboration|project|community)\.?$/i;

/** True if a name, or the TeX of one, must not be split. */
export const isOneName = (name: string): boolean => ONE_NAME.test(name);

/** A suffix after the family name. */
const SUFFIX = /^(jr|sr|ii|iii|iv)\.?$/i;
/** A lowercase word, such as "van" or "de la", belongs to the family name after it. */
const PARTICLE = /^\p{Ll}/u;

/** Splits an author's name: "Ludwig van Beethoven" has the family name "van Beethoven". TeX in it is made readable. */
export function nameOf(author: string): Name {
  const name = plain(author);
  const words = name.split(" ");
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? "") ? words.pop() : undefined;
  if (words.length < 2 || isOneName(name)) return { literal: name };
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1] ?? "")) first--;
  return {
    family: words.slice(first).join(" "),
    given: words.slice(0, first).join(" "),
    ...(suffix && { suffix }),
  };
}
