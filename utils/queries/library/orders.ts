import type { Paper } from "../../model/paper";
import type { SavedSort } from "../../route/savedQuery";
import { db } from "../../store/db/database";
import { byHand } from "./place";

/** The orders that an index of the papers gives, the greatest value first. */
const INDEXES: Partial<Record<SavedSort, keyof Paper>> = {
  published: "publishedAt",
  upvotes: "upvotes",
  comments: "comments",
  stars: "githubStars",
};

/** Sorts titles without regard to case, as people look for them. */
const TITLES = new Intl.Collator("en");

interface Titled {
  id: string;
  title: string;
}

/**
 * The ids of papers in an order, read from index keys except for the order by hand. They include papers that are not saved.
 * Undefined for the order of saving, which the callers already have.
 */
export async function readOrder(sort: SavedSort): Promise<string[] | undefined> {
  const index = INDEXES[sort];
  if (index) return (await db.papers.orderBy(index).primaryKeys()).reverse();
  if (sort === "title") return byTitle(await titlesIn(db.papers.orderBy("title")));
  if (sort === "saved") return undefined;
  return byHand(await db.marks.orderBy("savedAt").toArray()).map(({ paperId }) => paperId);
}

/** The first ids of an order, found without reading the others; undefined if the order does not allow that. */
export async function firstOfOrder(sort: SavedSort, most: number): Promise<string[] | undefined> {
  const index = INDEXES[sort];
  if (index) return db.papers.orderBy(index).reverse().limit(most).primaryKeys();
  if (sort === "saved") return db.marks.orderBy("savedAt").reverse().limit(most).primaryKeys();
  return sort === "title" ? (await firstTitles()).slice(0, most) : undefined;
}

/**
 * The titles that sort before B, from the three parts of the index that may hold them: capitals, small letters, and after
 * these the letters with accents and the other alphabets.
 */
async function firstTitles(): Promise<string[]> {
  const title = db.papers.where("title");
  const parts = await Promise.all([
    titlesIn(title.below("B")),
    titlesIn(title.between("[", "b")),
    titlesIn(title.aboveOrEqual("{")),
  ]);
  return byTitle(parts.flat().filter((each) => TITLES.compare(each.title, "b") < 0));
}

async function titlesIn(titles: ReturnType<typeof db.papers.orderBy>): Promise<Titled[]> {
  const titled: Titled[] = [];
  await titles.eachKey((title, { primaryKey }) => titled.push({ id: primaryKey, title: String(title) }));
  return titled;
}

/** Sorts again: in the index all capitals come before the small letters. */
const byTitle = (titled: Titled[]): string[] =>
  titled.sort((a, b) => TITLES.compare(a.title, b.title)).map(({ id }) => id);
