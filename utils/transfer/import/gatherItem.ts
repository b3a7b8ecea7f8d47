import { tagField, type Value } from "../../model/fields";
import type { FetchedPaper } from "../../model/paper";
import { tagName } from "../../model/tagName";
import type { FieldRecord } from "../../queries/library/records";
import { LONGEST_NOTE } from "./fieldValues";
import type { Gathering } from "./incoming";
import { readPaper } from "./readPaper";

/** A paper in the export of another program. All moments in milliseconds since the epoch. */
export interface Item {
  id: string;
  /** The name of the record in the list of what is left out. */
  name: string;
  /** The paper's title and other data, unchecked. Without a title none of it is imported. */
  paper?: Partial<FetchedPaper>;
  /** When it was added there; taken as now if that is unknown. */
  addedAt?: number;
  readAt?: number;
  rating?: number;
  tags?: readonly string[];
  note?: string;
}

/** The moment if it is in the past, else now: dates from other programs may be anything. */
const pastOr = (at: number | undefined, now: number): number =>
  at !== undefined && Number.isFinite(at) && at >= 0 && at <= now ? at : now;

/** Adds a paper from another program. It becomes a saved paper, saved when it was added there. */
export function gatherItem(gathering: Gathering, item: Item, now: number): void {
  const { id, note, rating, readAt } = item;
  const changedAt = pastOr(item.addedAt, now);
  const edit = (table: FieldRecord["table"], key: string, field: string, value: Value) =>
    gathering.field({ table, key, field, value, changedAt });
  edit("marks", id, "saved", changedAt);
  if (readAt !== undefined) edit("marks", id, "read", pastOr(readAt, now));
  if (rating !== undefined) edit("marks", id, "rating", rating);
  for (const tag of new Set(item.tags?.map(tagName).filter(Boolean))) {
    edit("marks", id, tagField(tag), 1);
    edit("tags", tag, "made", changedAt);
  }
  if (note && note.length > LONGEST_NOTE) gathering.leave(item.name, "noteTooLong");
  else if (note?.trim()) edit("notes", id, "markdown", joined(gathering.noteOf(id), note.trim()));
  const paper = readPaper({ ...item.paper, id });
  if (paper) gathering.paper(paper);
}

/** Joins the notes of a paper that comes twice, so that neither is lost. */
function joined(before: string | undefined, note: string): string {
  if (before === undefined || note.includes(before)) return note;
  return before.includes(note) ? before : `${before}\n\n${note}`;
}
