import { isOfPapers } from "../../model/fields";
import type { Contents } from "../../queries/library/file";
import type { FieldRecord } from "../../queries/library/records";

/** A part of what a backup holds. */
export type Part = Partial<Contents>;

/** Those of the user and those of papers: only a change in the first makes another backup necessary. */
export interface Parts {
  own: Part[];
  papers: Part[];
}

/** The first four digits of an arXiv id: the month it is from. */
const monthOf = (key: string) => key.slice(0, 4);

/** Which part a field is in; of digests each month is one, since a new one comes every day. */
const partOf = ({ table, key }: FieldRecord) =>
  table === "digests" ? `digests ${key.slice(0, 7)}` : isOfPapers(table) ? monthOf(key) : table;

/**
 * Contents in parts, by the months of the papers: most months are as they were at the last backup, and are not kept
 * twice.
 */
export function split({ fields, papers, settings }: Contents): Parts {
  const own = Map.groupBy(fields, partOf);
  const about = Map.groupBy(papers, ({ id }) => monthOf(id));
  return {
    own: [...Array.from(own.values(), (fields) => ({ fields })), ...(settings ? [{ settings }] : [])],
    papers: Array.from(about.values(), (papers) => ({ papers })),
  };
}

/** The contents that were split into parts. */
export function join(parts: readonly Part[]): Contents {
  const settings = parts.find((part) => part.settings)?.settings;
  return {
    fields: parts.flatMap((part) => part.fields ?? []),
    papers: parts.flatMap((part) => part.papers ?? []),
    ...(settings && { settings }),
  };
}
