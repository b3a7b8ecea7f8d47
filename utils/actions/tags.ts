import type { Change, Edit } from "../model/change";
import { tagField } from "../model/fields";
import { db } from "../store/db/database";
import { step } from "./step";

/** A tag and how many papers have it; 0 also if they were not counted. */
export interface TagCount {
  name: string;
  colour?: string;
  count: number;
}

/** The tags that were created, not counted. Reads a few rows; counting reads as many keys as there are saved papers. */
export async function readMadeTags(): Promise<TagCount[]> {
  const rows = await db.tags.toArray();
  return rows
    .flatMap(({ name, colour, madeAt }) =>
      madeAt === undefined ? [] : [{ name, ...(colour && { colour }), count: 0 }],
    )
    .sort(byName);
}

const byName = (a: TagCount, b: TagCount) => a.name.localeCompare(b.name);

/** All tags sorted by name, each with its number of papers. A tag that came with a paper may have no row of its own. */
export function readTags(): Promise<TagCount[]> {
  return db.transaction("r", db.marks, db.tags, async () => {
    const [rows, used] = await Promise.all([db.tags.toArray(), db.marks.orderBy("tags").uniqueKeys()]);
    const made = new Map(rows.flatMap((row) => (row.madeAt === undefined ? [] : [[row.name, row.colour]])));
    const names = [...new Set([...made.keys(), ...(used as string[])])];
    const tags = names.map(async (name): Promise<TagCount> => {
      const colour = made.get(name);
      const count = await db.marks.where("tags").equals(name).count();
      return { name, ...(colour && { colour }), count };
    });
    return (await Promise.all(tags)).sort(byName);
  });
}

const made = (key: string, at?: number): Edit => ({
  table: "tags",
  key,
  field: "made",
  ...(at !== undefined && { value: at, onlyIfUnset: true }),
});

/**
 * Renames a tag, in one step. If a tag with the new name exists, the two are merged.
 * @returns the change, or undefined if there was nothing to change
 */
export function renameTag(name: string, to: string, at: number = Date.now()): Promise<Change | undefined> {
  if (name === to) return Promise.resolve(undefined);
  return step(
    { kind: "renameTag", tag: name, to },
    async () => {
      const colour = (await db.tags.get(name))?.colour;
      const papers = await db.marks.where("tags").equals(name).primaryKeys();
      const coloured: Edit = { table: "tags", key: to, field: "colour", value: colour, onlyIfUnset: true };
      return [
        made(to, at),
        ...(colour ? [coloured] : []),
        made(name),
        ...papers.flatMap((key): Edit[] => [
          { table: "marks", key, field: tagField(to), value: 1 },
          { table: "marks", key, field: tagField(name) },
        ]),
      ];
    },
    at,
  );
}

/** Removes a tag from all papers that have it, and from the list of tags, in one step. */
export function removeTag(name: string): Promise<Change | undefined> {
  return step({ kind: "removeTag", tag: name }, async () => {
    const papers = await db.marks.where("tags").equals(name).primaryKeys();
    return [made(name), ...papers.map((key): Edit => ({ table: "marks", key, field: tagField(name) }))];
  });
}

/** Gives a tag a color; without one, removes its color. */
export function colourTag(name: string, colour: string | undefined, at: number = Date.now()) {
  const edits: Edit[] = [made(name, at), { table: "tags", key: name, field: "colour", value: colour }];
  return step({ kind: "colourTag", tag: name }, edits, at);
}
