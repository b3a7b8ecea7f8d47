import type { Change, Edit } from "../model/change";
import { tagField } from "../model/fields";
import type { Status } from "../model/mark";
import { changeAlong } from "../store/changes/change";
import { endSnooze, step, toggle } from "./step";

/** Puts papers on the reading list as far as they have come; a paper with a status is saved. */
export function setStatus(
  paperIds: readonly string[],
  status: Status,
  at: number = Date.now(),
): Promise<Change | undefined> {
  const edits = paperIds.flatMap((id) => [
    toggle(id, "saved", true, at),
    toggle(id, "reading", status === "reading", at),
    toggle(id, "read", status === "done", at),
    endSnooze(id),
  ]);
  return step({ kind: "status", status }, edits, at);
}

/** Gives papers a rating of 1 to 5, or takes it back. */
export function rate(paperIds: readonly string[], rating: number | undefined): Promise<Change | undefined> {
  return step(
    { kind: "rating", ...(rating !== undefined && { rating }) },
    paperIds.map((key) => ({ table: "marks", key, field: "rating", value: rating })),
  );
}

/**
 * Lets papers come back as new at a time (milliseconds since the epoch), or no longer, without one. What is to come back is
 * saved: it needs a place to come back to.
 */
export function snooze(
  paperIds: readonly string[],
  until: number | undefined,
  at: number = Date.now(),
): Promise<Change | undefined> {
  const edits = paperIds.flatMap((key): Edit[] => [
    { table: "marks", key, field: "snoozedUntil", value: until },
    ...(until === undefined ? [] : [toggle(key, "saved", true, at)]),
  ]);
  return step({ kind: "snooze", ...(until !== undefined && { until }) }, edits, at);
}

/** Puts a tag on papers, and makes it where there is none by that name; or takes it off them. */
export function tag(
  paperIds: readonly string[],
  name: string,
  on: boolean,
  at: number = Date.now(),
): Promise<Change | undefined> {
  const value = on ? 1 : undefined;
  const edits = paperIds.map((key): Edit => ({ table: "marks", key, field: tagField(name), value }));
  const made: Edit = { table: "tags", key: name, field: "made", value: at, onlyIfUnset: true };
  return step({ kind: "tag", tag: name, on }, on ? [made, ...edits] : edits, at);
}

/** How long somebody may go on writing for it to be one step to undo, in milliseconds. */
const ONE_SITTING = 60_000;

/**
 * Writes the note of a paper, whole; an empty one is none. It is called while somebody types, and what they write in one
 * sitting is one step.
 */
export async function writeNote(key: string, markdown: string, at: number = Date.now()): Promise<void> {
  const edit: Edit = { table: "notes", key, field: "markdown", ...(markdown.trim() && { value: markdown }) };
  await changeAlong({ kind: "note" }, edit, ONE_SITTING, at);
}
