import { isNewer, type Row, withValue } from "../../model/fields";
import type { FetchedPaper } from "../../model/paper";
import type { FieldRecord } from "../../queries/library/records";
import { t } from "./t";

type ReasonOf<Key> = Key extends `import.left.${infer Reason}` ? Reason : never;

/** Why a record is left out, by the name of its text. */
export type LeftReason = ReasonOf<Parameters<typeof t>[0]>;

/** Records that were left out for one reason. */
export interface Left {
  /** The reason as a heading of the records, not a part of a sentence: "No arXiv ID or link found". */
  reason: string;
  count: number;
  /** The names of the first records. */
  records: string[];
}

/** The fields and papers that a file or a text would bring into the library, each once. */
export interface Incoming {
  /** The format it was read as, which stands at the end of a sentence: "BibTeX", "a PaperMemory export". */
  source: string;
  /**
   * True if nothing here is replaced or removed. Other programs don't know what was changed here, or when, so their files
   * only add. Another copy of the library also replaces and removes, where its change is the later one.
   */
  onlyAdds: boolean;
  fields: FieldRecord[];
  papers: FetchedPaper[];
  left: Left[];
}

/** The input of every reader besides its source. */
export interface FileReading {
  /** The time of reading, in milliseconds since the epoch. Later times in a file are wrong. */
  now: number;
  /** Called as reading goes on. */
  progress: (done: number, total: number) => void;
}

/** Thrown if nothing in a file can be read. The message is a sentence for the user. */
export class Refused extends Error {}

/** For each reason, this many records are named. */
const NAMED = 20;
/** Longer names of records are cut, in characters. */
const LONGEST_NAME = 90;

/** Collects what a reader finds, record by record. */
export class Gathering {
  readonly #fields = new Map<string, FieldRecord>();
  readonly #papers = new Map<string, FetchedPaper>();
  readonly #left = new Map<LeftReason, Left>();

  /** Adds a field. If it is there already, the later change counts, as if two copies were imported one after the other. */
  field(record: FieldRecord): void {
    const name = `${record.table} ${record.key} ${record.field}`;
    const before = this.#fields.get(name);
    if (!before || isLater(record, before)) this.#fields.set(name, record);
  }

  /** The note of a paper, if one was found so far. */
  noteOf(id: string): string | undefined {
    return this.#fields.get(`notes ${id} markdown`)?.value?.toString();
  }

  /** Adds a paper. If it comes twice, both are merged; where they differ, the first counts. */
  paper(paper: FetchedPaper): void {
    this.#papers.set(paper.id, { ...paper, ...this.#papers.get(paper.id) });
  }

  /** Notes that a record, or a part of it, is left out. */
  leave(record: string, why: LeftReason): void {
    const left = this.#left.get(why) ?? { reason: t(`import.left.${why}`), count: 0, records: [] };
    left.count++;
    if (left.records.length < NAMED) left.records.push(short(record));
    this.#left.set(why, left);
  }

  /** Everything that was found. */
  toIncoming(source: string, { onlyAdds }: { onlyAdds: boolean }): Incoming {
    return {
      source,
      onlyAdds,
      fields: [...this.#fields.values()],
      papers: [...this.#papers.values()],
      left: [...this.#left.values()],
    };
  }
}

/** Compares two changes to one field by the rule that the database uses. */
function isLater(record: FieldRecord, before: FieldRecord): boolean {
  const row = withValue<Row>({ changedAt: {} }, before.field, before.value, before.changedAt);
  return isNewer(row, record.field, record.value, record.changedAt);
}

function short(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST_NAME)
    .replace(/\s+/g, " ")
    .trim();
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line;
}
