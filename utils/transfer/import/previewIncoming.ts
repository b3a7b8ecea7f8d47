import { parts } from "../../ground/parts";
import type { Edit } from "../../model/change";
import { isOfPapers, type PreciousTable, type Row } from "../../model/fields";
import { unnamedPaper } from "../../model/paper";
import { precious, rowName, rowsOf } from "../../store/changes/apply";
import { db } from "../../store/db/database";
import { editsOf, type ImportWish } from "./edits";
import { fateOf, type ImportFate, isKept, isOverruled, type Meeting } from "./fate";
import type { Incoming, Left } from "./incoming";

/** Some papers: how many, and the first of them. */
export interface Some {
  count: number;
  first: { id: string; title: string }[];
}

/** The effects of an import. */
export interface IncomingPreview {
  source: string;
  /** Papers that are added to the library. */
  added: Some;
  /** Papers of the library that are changed. */
  merged: Some;
  /** Papers with a field that stays as it is here, because it was changed more recently or is set already. */
  kept: Some;
  /** The number of papers that `ImportWish.overrule` would change. */
  overruled: number;
  /** The number of papers that are in the library already, without any difference. */
  same: number;
  /** The number of papers outside the library whose seen or hidden mark changes. */
  others: number;
  /** The numbers of tags, rules and digests that are new or changed. */
  tags: number;
  rules: number;
  digests: number;
  /** The number of added papers of which only the id is known. */
  unnamed: number;
  left: Left[];
}

/** This many papers of each kind are named. */
const SHOWN = 5;
/** This many papers are read from the database together. */
const PART = 1000;

/** Tells what an import would do, without changing anything. */
export function previewIncoming(incoming: Incoming, wish?: ImportWish): Promise<IncomingPreview> {
  const edits = editsOf(incoming, wish);
  const ofPapers = byKey(edits.filter(({ table }) => isOfPapers(table)));
  return db.transaction("r", [...precious(), db.papers], async () => {
    const ids: Record<ImportFate, string[]> = { added: [], merged: [], other: [], same: [] };
    const kept: string[] = [];
    let overruled = 0;
    for (const { part } of parts(ofPapers, PART)) {
      for (const { key, meetings, rows } of await findRows(part, ["marks", "notes"])) {
        ids[fateOf(meetings, rows)].push(key);
        if (meetings.some(isKept)) kept.push(key);
        if (meetings.some(isOverruled)) overruled++;
      }
    }
    const others = async (wanted: PreciousTable) => {
      const found = await findRows(byKey(edits.filter(({ table }) => table === wanted)), [wanted]);
      return found.filter((each) => fateOf(each.meetings, each.rows) !== "same").length;
    };
    const titles = new Map(incoming.papers.map(({ id, title }) => [id, title]));
    return {
      source: incoming.source,
      added: await sample(ids.added, titles),
      merged: await sample(ids.merged, titles),
      kept: await sample(kept, titles),
      overruled,
      same: ids.same.length,
      others: ids.other.length,
      tags: await others("tags"),
      rules: await others("rules"),
      digests: await others("digests"),
      unnamed: await countUnnamed(ids.added, titles),
      left: incoming.left,
    };
  });
}

type Group = readonly [key: string, edits: readonly Edit[]];

function byKey(edits: readonly Edit[]): Group[] {
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) {
    const group = groups.get(edit.key);
    if (group) group.push(edit);
    else groups.set(edit.key, [edit]);
  }
  return [...groups];
}

/** The edits of each paper, tag or other key, together with its current rows in some tables. */
async function findRows(groups: readonly Group[], tables: readonly PreciousTable[]) {
  const rows = await rowsOf(groups.flatMap(([key]) => tables.map((table) => ({ table, key }))));
  const row = (table: PreciousTable, key: string): Row => rows.get(rowName(table, key)) ?? { changedAt: {} };
  return groups.map(([key, edits]) => ({
    key,
    meetings: edits.map((edit): Meeting => ({ edit, row: row(edit.table, key) })),
    rows: tables.map((table) => row(table, key)),
  }));
}

async function sample(ids: readonly string[], titles: ReadonlyMap<string, string>): Promise<Some> {
  const first = ids.slice(0, SHOWN);
  const stored = await db.papers.bulkGet(first);
  return {
    count: ids.length,
    first: first.map((id, i) => ({
      id,
      title: stored[i]?.title ?? titles.get(id) ?? unnamedPaper(id).title,
    })),
  };
}

async function countUnnamed(ids: readonly string[], titles: ReadonlyMap<string, string>): Promise<number> {
  const unknown = ids.filter((id) => !titles.has(id));
  return unknown.length && unknown.length - (await db.papers.where("id").anyOf(unknown).count());
}
