import type { Replica } from "../../replica/server.ts";
import type { DailyPaper } from "../../replica/types.ts";

/** A title as the page shows it: white space is one space, and what titles hold of TeX, formulas aside, is read. */
const plain = (text: string) =>
  text
    .replace(/\\([$%& ])/g, "$1")
    .replace(/\^circ/g, "°")
    .replace(/\^\{?(\d)\}?/g, (_, digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit))
    .replace(/\s+/g, " ")
    .trim();

/** The latest day that has papers. */
export function latestDay(replica: Replica): string {
  const [day] = replica.days;
  if (!day) throw new Error("the replica has no papers");
  return day;
}

/** The titles of papers as pages show them. */
export const titlesOf = (items: readonly DailyPaper[]): string[] =>
  items.map((item) => plain(item.paper.title));

/** The titles of the latest day, in the order in which Daypaper must show them: by upvotes. */
export function latestTitles(replica: Replica): string[] {
  return titlesOf(replica.papers(latestDay(replica)));
}

/** How many papers the latest day has for most tests: more than fit a screen, few enough to be drawn soon. */
const SHORT_DAY = 20;

/**
 * Leaves today without papers. The latest day is the one before: with all its 62 papers, more than the API's page of 50, or
 * with its first ones.
 */
export function startWithDay(replica: Replica, isLong: boolean): void {
  const [today] = replica.days;
  if (today) replica.grow(today, 0);
  if (!isLong) replica.grow(latestDay(replica), SHORT_DAY);
}

/** The titles of the ranking, of which the API gives a hundred at most, in its order. */
export function rankedTitles(replica: Pick<Replica, "ranking">): string[] {
  return titlesOf(replica.ranking.slice(0, 100));
}

/** What headings say, run in the page: a formula is called what it was typed as. */
export function readHeadings(headings: Element[]): string[] {
  return headings.map((heading) => {
    const copy = heading.cloneNode(true) as Element;
    for (const math of copy.querySelectorAll("math")) math.replaceWith(math.getAttribute("aria-label") ?? "");
    return copy.textContent ?? "";
  });
}
