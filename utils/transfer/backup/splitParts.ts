import { isOfPapers } from "../../model/fields";
import type { Contents } from "../../queries/library/file";
import type { FieldRecord } from "../../queries/library/records";

/** A part of the contents of a backup. */
export type Part = Partial<Contents>;

/** The parts with the user's own data, and those with papers. Only a change in the user's own needs a new backup. */
export interface Parts {
  own: Part[];
  papers: Part[];
}

/** The first four digits of an arXiv id: the month it is from. */
const monthOf = (key: string) => key.slice(0, 4);

/** The name of the part that a field is in. Digests have a part for each month, since a new one comes every day. */
const partOf = ({ table, key }: FieldRecord) =>
  table === "digests" ? `digests ${key.slice(0, 7)}` : isOfPapers(table) ? monthOf(key) : table;

/**
 * Splits contents into parts by the months of the papers. Most months have not changed since the last backup, and are
 * not stored twice.
 */
export function split({ fields, papers, settings }: Contents): Parts {
  const own = Map.groupBy(fields, partOf);
  const about = Map.groupBy(papers, ({ id }) => monthOf(id));
  return {
    own: [...Array.from(own.values(), (fields) => ({ fields })), ...(settings ? [{ settings }] : [])],
    papers: Array.from(about.values(), (papers) => ({ papers })),
  };
}

/** Joins parts to the contents that they were split from. */
export function join(parts: readonly Part[]): Contents {
  const settings = parts.find((part) => part.settings)?.settings;
  return {
    fields: parts.flatMap((part) => part.fields ?? []),
    papers: parts.flatMap((part) => part.papers ?? []),
    ...(settings && { settings }),
  };
}
