import type { Reader, ReadTable } from "./reader";

/** At most this many answers are remembered. An answer with a paper takes about three kilobytes. */
const MOST = 5000;

/** Remembers what was read. Its owner has to call `forget` whenever anything in the database changes. */
export class Memory {
  #answers = new Map<string, unknown>();

  /** Forgets everything, including reads that are still running. */
  forget(): void {
    this.#answers = new Map();
  }

  /** The remembered answers. After `forget` this is another map. */
  get answers(): Map<string, unknown> {
    if (this.#answers.size > MOST) this.forget();
    return this.#answers;
  }
}

/**
 * Reads through another reader, but each row and each span of keys only once. Spans of rows, counts and last rows are read
 * each time. Answers are shared between all callers, so nobody may change them.
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

/** Makes a unique name of keys as JSON. Numbers are written as texts, since JSON has no infinite ones. */
const nameOf = (...parts: unknown[]): string =>
  JSON.stringify(parts, (_, part) => (typeof part === "number" ? { number: String(part) } : part));
