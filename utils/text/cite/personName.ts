import { plain } from "../tex/plain";

/** A name as bibliographies take it apart: a person's, or one that stays in one piece, a group's or a single word. */
export type Name = { family: string; given: string; suffix?: string } | { literal: string };

/** A name that is not to be taken apart: of a group, with "and" or a comma in it. */
const ONE_NAME =
  /\band\b|,|\b(team|group|lab|labs|ai|inc|research|consortium|collaboration|project|community)\.?$/i;

/** Whether a name, or the TeX of one, would be taken apart wrongly. */
export const isOneName = (name: string): boolean => ONE_NAME.test(name);

/** What is behind a name and belongs to none. */
const SUFFIX = /^(jr|sr|ii|iii|iv)\.?$/i;
/** "van", "de la": a small letter begins what belongs to the name after it. */
const PARTICLE = /^\p{Ll}/u;

/** Takes an author's name apart: "Ludwig van Beethoven" is of the family "van Beethoven". TeX in it is read. */
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
