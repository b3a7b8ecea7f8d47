import { parts } from "../../ground/parts";
import type { Edit } from "../../model/change";
import { isOfPapers, type PreciousTable, type Row } from "../../model/fields";
import { unnamedPaper } from "../../model/paper";
import { precious, rowName, rowsOf } from "../../store/changes/apply";
import { db } from "../../store/db/database";
import { editsOf, type ImportWish } from "./edits";
import { fateOf, type ImportFate, isKept, isOverruled, type Meeting } from "./fate";
import type { Incoming, Left } from "./incoming";

/** Some papers: how many, and what the first are called. */
export interface Some {
  count: number;
  first: { id: string; title: string }[];
}

/** What an import would do. */
export interface IncomingPreview {
  source: string;
  /** Papers that come into the library. */
  added: Some;
  /** Papers of the library of which something is new. */
  merged: Some;
  /** Papers of which something stays as it is here, since it was changed later, or set already. */
  kept: Some;
  /** How many papers would be otherwise if what was changed here since did not count. */
  overruled: number;
  /** How many papers are in the library already, just so. */
  same: number;
  /** How many other papers are seen or hidden, or no longer. */
  others: number;
  /** How many tags are made or changed, and how many rules. */
  tags: number;
  rules: number;
  /** How many digests. */
  digests: number;
  /** How many of the papers that are added are known by their id alone. */
  unnamed: number;
  left: Left[];
}

/** How many papers of each sort are named. */
const SHOWN = 5;
/** How many papers, or tags, are looked at together. */
const PART = 1000;

/** What an import would do, without doing it. */
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

/** What is said of each paper or tag, beside its rows in some tables. */
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
