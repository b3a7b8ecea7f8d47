import { tagField, type Value } from "../../model/fields";
import type { FetchedPaper } from "../../model/paper";
import { tagName } from "../../model/tagName";
import type { FieldRecord } from "../../queries/library/records";
import { LONGEST_NOTE } from "./fieldValues";
import type { Gathering } from "./incoming";
import { readPaper } from "./readPaper";

/** What another program says of one paper. All moments in milliseconds since the epoch. */
export interface Item {
  id: string;
  /** What it is called where something has to be said of it. */
  name: string;
  /** What is known of the paper, unchecked; without a title nothing. */
  paper?: Partial<FetchedPaper>;
  /** When it was added there; now, where that is not known. */
  addedAt?: number;
  readAt?: number;
  rating?: number;
  tags?: readonly string[];
  note?: string;
}

/** A moment in the past, else now: dates of other programs are whatever was typed. */
const pastOr = (at: number | undefined, now: number): number =>
  at !== undefined && Number.isFinite(at) && at >= 0 && at <= now ? at : now;

/** Takes a paper of another program: it is saved here, as of when it was added there. */
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
  if (note && note.length > LONGEST_NOTE) gathering.leave(item.name, "has a note that is too long");
  else if (note?.trim()) edit("notes", id, "markdown", joined(gathering.noteOf(id), note.trim()));
  const paper = readPaper({ ...item.paper, id });
  if (paper) gathering.paper(paper);
}

/** A paper that is there twice may have two notes: neither is lost. */
function joined(before: string | undefined, note: string): string {
  if (before === undefined || note.includes(before)) return note;
  return before.includes(note) ? before : `${before}\n\n${note}`;
}
