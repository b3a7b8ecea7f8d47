import type { Change, Edit } from "../model/change";
import { tagField } from "../model/fields";
import type { Status } from "../model/mark";
import { changeAlong } from "../store/changes/change";
import { endSnooze, step, toggle } from "./step";

/** Gives papers a status. A paper with a status is saved. */
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

/** Gives papers a rating of 1 to 5; without one, removes the rating. */
export function rate(paperIds: readonly string[], rating: number | undefined): Promise<Change | undefined> {
  return step(
    { kind: "rating", ...(rating !== undefined && { rating }) },
    paperIds.map((key) => ({ table: "marks", key, field: "rating", value: rating })),
  );
}

/**
 * Snoozes papers until a time (milliseconds since the epoch) at which they come back as new; without one, ends the snooze.
 * Snoozed papers are saved, too: they need a place to come back to.
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

/** Adds a tag to papers, and creates the tag if there is none with that name; or removes it from them. */
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

/** Changes to a note within this time are one step to undo, in milliseconds. */
const ONE_SITTING = 60_000;

/**
 * Writes the whole note of a paper; an empty text removes it. Called while the user types: what they write in one sitting is
 * one step to undo.
 */
export async function writeNote(key: string, markdown: string, at: number = Date.now()): Promise<void> {
  const edit: Edit = { table: "notes", key, field: "markdown", ...(markdown.trim() && { value: markdown }) };
  await changeAlong({ kind: "note" }, edit, ONE_SITTING, at);
}
