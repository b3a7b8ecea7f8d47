import type { Entry } from "../../model/entry";
import { isBack, type Mark } from "../../model/mark";
import { unnamedPaper } from "../../model/paper";
import type { SavedQuery, Tab } from "../../route/savedQuery";
import { db } from "../../store/db/database";
import { dexieReader } from "../../store/db/dexieReader";
import { arrange } from "../lists/arrange";
import { ENTRY_TABLES, entriesOf } from "../lists/entries";
import { readOrder } from "./orders";

/** The saved papers that a query shows. `firstSaved` returns only the first ids, without the counts. */
export interface Saved {
  ids: string[];
  /** The number of papers in each tab that match the rest of the query. */
  counts?: Record<Tab, number>;
  /** The number of all saved papers. */
  total?: number;
}

/** True if a saved paper is in a tab. */
export function isInTab({ readAt, readingAt, snoozedUntil = 0 }: Mark, tab: Tab, now: number): boolean {
  const isDone = readAt !== undefined;
  const isBegun = readingAt !== undefined && !isDone;
  const isSnoozed = snoozedUntil > now;
  return {
    done: isDone,
    reading: isBegun,
    snoozed: isSnoozed,
    toRead: !isDone && !isBegun && !isSnoozed,
    all: true,
  }[tab];
}

/**
 * The ids of the saved papers that a query shows, in its order. Only index keys are read, except for the order by hand and
 * the filters that need the papers: with ten thousand saved papers, records are read only for those drawn.
 * @param found the ids of the papers that contain the words of the query, if it has any
 */
export function readSaved(
  query: SavedQuery,
  found: ReadonlySet<string> | undefined,
  now: number = Date.now(),
): Promise<Saved> {
  return db.transaction("r", ENTRY_TABLES, async () => {
    const [saved, read, begun, snoozed, tagged, order] = await Promise.all([
      db.marks.orderBy("savedAt").primaryKeys(),
      keySet(db.marks.orderBy("readAt").primaryKeys()),
      keySet(db.marks.orderBy("readingAt").primaryKeys()),
      keySet(db.marks.where("snoozedUntil").above(now).primaryKeys()),
      query.tag ? keySet(db.marks.where("tags").equals(query.tag).primaryKeys()) : undefined,
      readOrder(query.sort),
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
    const ids = matching.filter(is[query.tab]);
    return { ids: order ? inOrder(ids, order) : ids.reverse(), counts, total: saved.length };
  });
}

/** Applies the filters that need the papers themselves, if the query has any. */
export async function narrowed(ids: string[], { only, picks }: SavedQuery): Promise<string[]> {
  if (!only.length && !Object.values(picks).some(Boolean)) return ids;
  const entries = await entriesOf(dexieReader, ids, unnamedPaper);
  return arrange(entries, { sort: "rank", only, picks }).map(({ paper }) => paper.id);
}

const keySet = async (keys: Promise<string[]>) => new Set(await keys);

/** Sorts ids by an order. Ids that are not in it, of papers that are not stored, come last. */
function inOrder(ids: string[], order: readonly string[]): string[] {
  const wanted = new Set(ids);
  const known = order.filter((id) => wanted.delete(id));
  return [...known, ...wanted];
}

/** A saved paper with its note, for the list. */
export interface SavedEntry extends Entry {
  /** The user's note, in Markdown. */
  note?: string;
}

/** The saved papers with some ids, in that order. A paper that came back from a snooze is new. */
export function savedEntries(ids: string[], now: number = Date.now()): Promise<SavedEntry[]> {
  return db.transaction("r", [...ENTRY_TABLES, "notes"], async () => {
    const [entries, notes] = await Promise.all([
      entriesOf(dexieReader, ids, unnamedPaper),
      db.notes.bulkGet(ids),
    ]);
    return entries.map((entry, i) => {
      const note = notes[i]?.markdown;
      return { ...entry, isNew: isBack(entry.mark, now), ...(note && { note }) };
    });
  });
}
