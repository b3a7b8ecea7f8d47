import { db } from "../db/database";
import { arrange } from "../lists/arrange";
import { type Entry, entriesOf, ofEntries } from "../lists/queries";
import { isBack } from "../marks/mark";
import { unnamedPaper } from "../paper";
import { byHand } from "./place";
import type { SavedQuery, SavedSort, Tab } from "./savedQuery";

/** Which saved papers a query shows. */
export interface Saved {
  ids: string[];
  /** How many papers each tab has, as far as they have the tag and the words asked for. */
  counts: Record<Tab, number>;
  /** How many are saved at all. */
  total: number;
}

/**
 * The ids of the saved papers that a query shows, in its order. From index keys alone but for the order by hand and what
 * only the papers themselves tell: else of ten thousand papers no record is read that is not drawn.
 * @param found the papers that hold the words of the query, where it has any
 */
export function readSaved(
  query: SavedQuery,
  found: ReadonlySet<string> | undefined,
  now: number = Date.now(),
): Promise<Saved> {
  return db.transaction("r", ofEntries(), async () => {
    const [saved, read, begun, snoozed, tagged] = await Promise.all([
      db.marks.orderBy("savedAt").primaryKeys(),
      keySet(db.marks.orderBy("readAt").primaryKeys()),
      keySet(db.marks.orderBy("readingAt").primaryKeys()),
      keySet(db.marks.where("snoozedUntil").above(now).primaryKeys()),
      query.tag ? keySet(db.marks.where("tags").equals(query.tag).primaryKeys()) : undefined,
    ]);
    const is: Record<Tab, (id: string) => boolean> = {
      done: (id) => read.has(id),
      reading: (id) => begun.has(id) && !read.has(id),
      snoozed: (id) => snoozed.has(id),
      toRead: (id) => !read.has(id) && !begun.has(id) && !snoozed.has(id),
      all: () => true,
    };
    const matching = await narrowed(
      saved.filter((id) => (!tagged || tagged.has(id)) && (!found || found.has(id))),
      query,
    );
    const counts = Object.fromEntries(
      Object.entries(is).map(([tab, isIn]) => [tab, matching.filter(isIn).length]),
    ) as Record<Tab, number>;
    const ids = await sorted(matching.filter(is[query.tab]), query.sort);
    return { ids, counts, total: saved.length };
  });
}

/** As any list is narrowed, and ordered by what no index knows: from the papers themselves, where that is asked for. */
async function narrowed(ids: string[], { only, picks, sort }: SavedQuery): Promise<string[]> {
  const byPaper = sort === "comments" || sort === "stars" ? sort : undefined;
  if (!byPaper && !only.length && !Object.values(picks).some(Boolean)) return ids;
  const entries = await entriesOf(ids, unnamedPaper);
  return arrange(entries, { sort: byPaper ?? "rank", only, picks }).map(({ paper }) => paper.id);
}

const keySet = async (keys: Promise<string[]>) => new Set(await keys);

/** Brings ids into an order; they come as they were saved. Papers of which nothing is known come last. */
async function sorted(ids: string[], sort: SavedSort): Promise<string[]> {
  if (sort === "saved") return ids.reverse();
  if (sort === "comments" || sort === "stars") return ids;
  const order = await ORDERS[sort]();
  const wanted = new Set(ids);
  const known = order.filter((id) => wanted.delete(id));
  return [...known, ...wanted];
}

const ORDERS: Record<Exclude<SavedSort, "saved" | "comments" | "stars">, () => Promise<string[]>> = {
  published: async () => (await db.papers.orderBy("publishedAt").primaryKeys()).reverse(),
  upvotes: async () => (await db.papers.orderBy("upvotes").primaryKeys()).reverse(),
  title: () => db.papers.orderBy("title").primaryKeys(),
  hand: async () => {
    const marks = await db.marks.orderBy("savedAt").toArray();
    return marks.sort(byHand).map((mark) => mark.paperId);
  },
};

/** A saved paper as its list shows it. */
export interface SavedEntry extends Entry {
  /** What the user wrote about it, in Markdown. */
  note?: string;
}

/** The saved papers of some ids, in that order. One that came back from a snooze is new. */
export function savedEntries(ids: string[], now: number = Date.now()): Promise<SavedEntry[]> {
  return db.transaction("r", [...ofEntries(), db.notes], async () => {
    const [entries, notes] = await Promise.all([entriesOf(ids, unnamedPaper), db.notes.bulkGet(ids)]);
    return entries.map((entry, i) => {
      const note = notes[i]?.markdown;
      return { ...entry, isNew: isBack(entry.mark, now), ...(note && { note }) };
    });
  });
}
