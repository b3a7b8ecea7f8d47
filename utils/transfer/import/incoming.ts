import { isNewer, type Row, withValue } from "../../model/fields";
import type { FetchedPaper } from "../../model/paper";
import type { FieldRecord } from "../../queries/library/records";

/** Records that were left out for the same reason, which goes on from "It" or "They": "names no arXiv paper". */
export interface Left {
  why: string;
  count: number;
  /** What the first of them are called. */
  records: string[];
}

/** What a file or a text would bring into the library: each field and each paper once. */
export interface Incoming {
  /** What it was read as: "BibTeX". */
  source: string;
  /**
   * Whether it only adds. What comes from another program does not know what was changed here, nor when, so it never
   * replaces and never takes back; another copy of the library does both, where its change is the later one.
   */
  onlyAdds: boolean;
  fields: FieldRecord[];
  papers: FetchedPaper[];
  left: Left[];
}

/** What a reader goes by. */
export interface FileReading {
  /** When it is read: nothing can have happened later. Milliseconds since the epoch. */
  now: number;
  /** Is told how far reading has come. */
  progress: (done: number, total: number) => void;
}

/** Thrown where nothing of a file can be read; the message is a sentence for the user. */
export class Refused extends Error {}

/** How many of the records left out for one reason are named. */
const NAMED = 20;
/** The longest name that a record is called by. */
const LONGEST_NAME = 90;

/** Takes what a reader finds, record by record. */
export class Gathering {
  readonly #fields = new Map<string, FieldRecord>();
  readonly #papers = new Map<string, FetchedPaper>();
  readonly #left = new Map<string, Left>();

  /** One field. Of two that are the same one the later counts, as if one copy had been taken over after the other. */
  field(record: FieldRecord): void {
    const name = `${record.table} ${record.key} ${record.field}`;
    const before = this.#fields.get(name);
    if (!before || isLater(record, before)) this.#fields.set(name, record);
  }

  /** The note of a paper, as far as one was found. */
  noteOf(id: string): string | undefined {
    return this.#fields.get(`notes ${id} markdown`)?.value?.toString();
  }

  /** What is said of a paper; of one that comes twice, all that either says, the first where they differ. */
  paper(paper: FetchedPaper): void {
    this.#papers.set(paper.id, { ...paper, ...this.#papers.get(paper.id) });
  }

  /** A record that is left out, or part of it, and why. */
  leave(record: string, why: string): void {
    const left = this.#left.get(why) ?? { why, count: 0, records: [] };
    left.count++;
    if (left.records.length < NAMED) left.records.push(short(record));
    this.#left.set(why, left);
  }

  /** All that was found. */
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

/** Goes by the same rule as the database, on a row that has but this field. */
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
