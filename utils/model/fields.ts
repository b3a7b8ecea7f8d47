import { MARK_FIELDS, type MarkField } from "./mark";
import { CONDITIONS } from "./rule";

/** The precious tables, which hold the data that only the user has, each with the key of its rows. */
export const PRECIOUS = {
  marks: "paperId",
  notes: "paperId",
  tags: "name",
  rules: "id",
  digests: "day",
} as const;

/** The name of a precious table. */
export type PreciousTable = keyof typeof PRECIOUS;

/** True if the rows of a table are about papers: their keys are the ids of papers. */
export const isOfPapers = (table: PreciousTable): boolean => PRECIOUS[table] === "paperId";

/** The value of a field that is set. */
export type Value = number | string;

/**
 * A row of any precious table. Its fields are set and cleared one by one. `changedAt` holds when each was last changed, in
 * milliseconds since the epoch, also for fields that are cleared now. So two copies of a library can be merged field by
 * field: the later change wins.
 */
export interface Row {
  changedAt: Partial<Record<string, number>>;
}

/** The field of a mark for a tag. Each tag has its own field, so that two devices can add different ones. */
export const tagField = (name: string) => `tag:${name}` as const;

/** The tag of a tag's field; undefined for other fields. */
export const tagOfField = (field: string): string | undefined =>
  field.startsWith("tag:") ? field.slice(4) : undefined;

/** The field of a digest for a skipped paper. */
export const skipField = (paperId: string) => `skip:${paperId}` as const;

/** The id of the skipped paper of such a field; undefined for other fields. */
export const skipOfField = (field: string): string | undefined =>
  field.startsWith("skip:") ? field.slice(5) : undefined;

/** For fields of tags and skipped papers: the column that holds them all as a list, and the item in the list. */
function memberOf(field: string): ["tags" | "skipped", string] | undefined {
  const [tag, skip] = [tagOfField(field), skipOfField(field)];
  if (tag !== undefined) return ["tags", tag];
  return skip === undefined ? undefined : ["skipped", skip];
}

/** The fields of each table, without those of tags and skipped papers. */
const FIELDS: Record<PreciousTable, readonly string[]> = {
  marks: [...MARK_FIELDS, "rating", "snoozedUntil", "place"],
  notes: ["markdown"],
  tags: ["made", "colour"],
  rules: ["made", "effect", "off", ...CONDITIONS],
  digests: ["made", "papers", "followed", "stale", "told"],
};

/** True if a table has a field of that name. Names from outside may be anything. */
export const isField = (table: PreciousTable, field: string): boolean =>
  FIELDS[table].includes(field) ||
  (table === "marks" && Boolean(tagOfField(field))) ||
  (table === "digests" && Boolean(skipOfField(field)));

const TIMES: ReadonlySet<string> = new Set([...MARK_FIELDS, "made"]);
const columnOf = (field: string) => (TIMES.has(field) ? `${field as MarkField}At` : field);

type Columns = Record<string, unknown> & { tags?: string[]; skipped?: string[] };

/** The value of a field; undefined if it is not set. The value of a set tag or a skipped paper is 1. */
export function valueIn(row: Row, field: string): Value | undefined {
  const columns = row as unknown as Columns;
  const [column, name] = memberOf(field) ?? [];
  if (column && name !== undefined) return columns[column]?.includes(name) ? 1 : undefined;
  return columns[columnOf(field)] as Value | undefined;
}

/** All fields of a row that were ever changed, with the time of the last change. */
export const fieldsOf = (row: Row): { field: string; changedAt: number }[] =>
  Object.entries(row.changedAt).map(([field, changedAt]) => ({ field, changedAt: changedAt ?? 0 }));

/** A copy of the row with one field set, or cleared with undefined, changed at `changedAt`. */
export function withValue<Kind extends Row>(
  row: Kind,
  field: string,
  value: Value | undefined,
  changedAt: number,
): Kind {
  const next = { ...row, changedAt: { ...row.changedAt, [field]: changedAt } };
  const columns = next as unknown as Columns;
  const [column, name] = memberOf(field) ?? [];
  if (column && name !== undefined) {
    const others = columns[column]?.filter((each) => each !== name) ?? [];
    const members = value === undefined ? others : [...others, name].sort();
    if (members.length) columns[column] = members;
    else delete columns[column];
  } else if (value === undefined) delete columns[columnOf(field)];
  else columns[columnOf(field)] = value;
  return next;
}

/** The time of a change made at `at`, moved to after the previous change: the clock may have been set back, or not moved on. */
export const laterThan = (row: Row, field: string, at: number): number =>
  Math.max(at, (row.changedAt[field] ?? 0) + 1);

/**
 * True if a copy's value of a field is newer than the row's. Of two changes in the same millisecond the same one wins on both
 * sides: the greater value, and any value over none.
 */
export function isNewer(row: Row, field: string, value: Value | undefined, changedAt: number): boolean {
  const before = row.changedAt[field] ?? 0;
  if (changedAt !== before) return changedAt > before;
  const [mine, theirs] = [valueIn(row, field), value].map((each) => JSON.stringify(each) ?? "");
  return (theirs ?? "") > (mine ?? "");
}
