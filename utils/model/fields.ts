import { MARK_FIELDS, type MarkField } from "./mark";
import { CONDITIONS } from "./rule";

/** The tables of what only the user has, each with the key of its rows. */
export const PRECIOUS = {
  marks: "paperId",
  notes: "paperId",
  tags: "name",
  rules: "id",
  digests: "day",
} as const;

/** The name of a table of what only the user has. */
export type PreciousTable = keyof typeof PRECIOUS;

/** Whether the rows of a table are about papers, and their keys the papers' ids. */
export const isOfPapers = (table: PreciousTable): boolean => PRECIOUS[table] === "paperId";

/** What a field may hold; undefined where it is not set. */
export type Value = number | string;

/**
 * A row of a precious table, whichever: fields that are set and taken back one by one, each with when that was last done
 * (`changedAt`, milliseconds since the epoch, also of fields that are not set any more). So two copies of a library can be
 * merged field by field, the later change winning.
 */
export interface Row {
  changedAt: Partial<Record<string, number>>;
}

/** The field by which a mark holds a tag: each tag is one of its own, so that two devices can add different ones. */
export const tagField = (name: string) => `tag:${name}` as const;

/** The tag that a field stands for; undefined for any other field. */
export const tagOfField = (field: string): string | undefined =>
  field.startsWith("tag:") ? field.slice(4) : undefined;

/** The field by which a digest holds that a paper was skipped. */
export const skipField = (paperId: string) => `skip:${paperId}` as const;

/** The paper that was skipped, where that is what a field stands for. */
export const skipOfField = (field: string): string | undefined =>
  field.startsWith("skip:") ? field.slice(5) : undefined;

/** The column in which a row holds all of a kind of which it may have any number, and this one's name in it. */
function memberOf(field: string): ["tags" | "skipped", string] | undefined {
  const [tag, skip] = [tagOfField(field), skipOfField(field)];
  if (tag !== undefined) return ["tags", tag];
  return skip === undefined ? undefined : ["skipped", skip];
}

/** Fields of marks that hold something else than when they were set, and those of the other tables. */
const FIELDS: Record<PreciousTable, readonly string[]> = {
  marks: [...MARK_FIELDS, "rating", "snoozedUntil", "place"],
  notes: ["markdown"],
  tags: ["made", "colour"],
  rules: ["made", "effect", "off", ...CONDITIONS],
  digests: ["made", "papers", "followed", "stale", "told"],
};

/** Whether a table has such a field: names from outside may be anything. */
export const isField = (table: PreciousTable, field: string): boolean =>
  FIELDS[table].includes(field) ||
  (table === "marks" && Boolean(tagOfField(field))) ||
  (table === "digests" && Boolean(skipOfField(field)));

const TIMES: ReadonlySet<string> = new Set([...MARK_FIELDS, "made"]);
const columnOf = (field: string) => (TIMES.has(field) ? `${field as MarkField}At` : field);

type Columns = Record<string, unknown> & { tags?: string[]; skipped?: string[] };

/** What a field of a row holds; undefined where it is not set. A tag that is on is 1, and so is a paper that was skipped. */
export function valueIn(row: Row, field: string): Value | undefined {
  const columns = row as unknown as Columns;
  const [column, name] = memberOf(field) ?? [];
  if (column && name !== undefined) return columns[column]?.includes(name) ? 1 : undefined;
  return columns[columnOf(field)] as Value | undefined;
}

/** All fields of a row that were ever changed, with when they last were. */
export const fieldsOf = (row: Row): { field: string; changedAt: number }[] =>
  Object.entries(row.changedAt).map(([field, changedAt]) => ({ field, changedAt: changedAt ?? 0 }));

/** The row with one field set, or cleared with undefined, as of `changedAt`. Gives a new object. */
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

/** When a change made now is later than the one before it, whatever the clock says: two in a millisecond, a clock set back. */
export const laterThan = (row: Row, field: string, at: number): number =>
  Math.max(at, (row.changedAt[field] ?? 0) + 1);

/**
 * Whether what a copy says of a field comes after what is here. Of two changes in the same millisecond the same one wins on
 * each side: the one with the greater value, and any over none.
 */
export function isNewer(row: Row, field: string, value: Value | undefined, changedAt: number): boolean {
  const before = row.changedAt[field] ?? 0;
  if (changedAt !== before) return changedAt > before;
  const [mine, theirs] = [valueIn(row, field), value].map((each) => JSON.stringify(each) ?? "");
  return (theirs ?? "") > (mine ?? "");
}
