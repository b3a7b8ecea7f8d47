import type { Replica } from "../../replica/server.ts";
import type { DailyPaper } from "../../replica/types.ts";

/** A title as the page shows it: white space becomes one space, and TeX outside formulas is converted. */
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

/** The papers' titles as pages show them. */
export const titlesOf = (items: readonly DailyPaper[]): string[] =>
  items.map((item) => plain(item.paper.title));

/** The titles of the latest day in the order that Daypaper must show: by upvotes. */
export function latestTitles(replica: Replica): string[] {
  return titlesOf(replica.papers(latestDay(replica)));
}

/** The size of the latest day in most tests: more papers than fit a screen, few enough to draw fast. */
const SHORT_DAY = 20;

/**
 * Leaves today without papers, so that the latest day is the one before. It has all its 62 papers, more than
 * the API's page of 50, or only its first ones.
 */
export function startWithDay(replica: Replica, isLong: boolean): void {
  const [today] = replica.days;
  if (today) replica.grow(today, 0);
  if (!isLong) replica.grow(latestDay(replica), SHORT_DAY);
}

/** The titles of the ranking, in its order. The API returns at most a hundred. */
export function rankedTitles(replica: Pick<Replica, "ranking">): string[] {
  return titlesOf(replica.ranking.slice(0, 100));
}

/** The texts of headings, read in the page. A formula counts as its source. */
export function readHeadings(headings: Element[]): string[] {
  return headings.map((heading) => {
    const copy = heading.cloneNode(true) as Element;
    for (const math of copy.querySelectorAll("math")) math.replaceWith(math.getAttribute("aria-label") ?? "");
    return copy.textContent ?? "";
  });
}
