import type { Reader, ReadTable } from "./reader";

/** So many answers are remembered at most; some three kilobytes each, where papers are read. */
const MOST = 5000;

/** What was read lately; it is for its owner to forget it when anything in the database has changed. */
export class Memory {
  #answers = new Map<string, unknown>();

  /** Forgets everything, also what is being read at this moment. */
  forget(): void {
    this.#answers = new Map();
  }

  /** What is remembered until it is forgotten next. */
  get answers(): Map<string, unknown> {
    if (this.#answers.size > MOST) this.forget();
    return this.#answers;
  }
}

/**
 * Reads through another reader, but each row and each span of keys only once. Whole spans of rows, counts and last rows are
 * read each time. What is remembered is shared by all who ask: nobody may change it.
 */
export function remembering(read: Reader, { answers }: Memory): Reader {
  const once = async <Answer>(name: string, ask: () => Promise<Answer>): Promise<Answer> => {
    if (answers.has(name)) return answers.get(name) as Answer;
    const answer = await ask();
    answers.set(name, answer);
    return answer;
  };
  const get: Reader["get"] = (table, key) => once(rowName(table, key), () => read.get(table, key));
  return {
    ...read,
    get,
    getMany: async (table, keys) => {
      const missing = keys.filter((key) => !answers.has(rowName(table, key)));
      const rows = missing.length ? await read.getMany(table, missing) : [];
      for (const [i, key] of missing.entries()) answers.set(rowName(table, key), rows[i]);
      return keys.map((key) => answers.get(rowName(table, key)) as (typeof rows)[number]);
    },
    keys: (table, span = {}) => {
      const { index, from, to } = span;
      return once(nameOf("keys", table, index, from, to), () => read.keys(table, span));
    },
  };
}

const rowName = (table: ReadTable, key: unknown) => nameOf("row", table, key);

/** Keys are told apart by their JSON, which has no infinite numbers. */
const nameOf = (...parts: unknown[]): string =>
  JSON.stringify(parts, (_, part) => (typeof part === "number" ? { number: String(part) } : part));
