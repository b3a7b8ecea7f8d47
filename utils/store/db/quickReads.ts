import { onAnyChange } from "./database";
import { dexieReader } from "./dexieReader";
import { openAsItLies } from "./openAsItLies";
import { rawReader } from "./rawReader";
import { READ_TABLES, type Reader } from "./reader";
import { Memory, remembering } from "./remembering";
import { isClosed } from "./requests";
import { RAW_VERSION } from "./schema";

/**
 * Answers similar queries in quick succession, such as those of a search as you type. It reads through IndexedDB itself and
 * remembers what it has read until anything in the database changes. News of a change in another context takes some
 * milliseconds, so an answer may be that old; live queries correct it.
 */
export class QuickReads {
  readonly #memory = new Memory();
  #opening: Promise<IDBDatabase | undefined> | undefined;

  constructor() {
    onAnyChange(() => this.#memory.forget());
  }

  /** The database; undefined if it is missing, has another version or can't be opened, all of which Dexie handles. */
  database(): Promise<IDBDatabase | undefined> {
    this.#opening ??= openAsItLies()
      .catch(() => undefined)
      .then((database) => {
        if (database?.version === RAW_VERSION) return database;
        database?.close();
        return undefined;
      });
    return this.#opening;
  }

  /** Runs a query. Nothing else may be awaited between its reads. */
  async run<Answer>(query: (read: Reader) => Promise<Answer>): Promise<Answer> {
    const database = await this.database();
    if (!database) return query(remembering(dexieReader, this.#memory));
    try {
      return await query(remembering(rawReader(whenNeeded(database)), this.#memory));
    } catch (error) {
      // From now on Dexie is used.
      if (!isClosed(error)) throw error;
      this.#opening = Promise.resolve(undefined);
      return query(dexieReader);
    }
  }
}

/** A transaction that begins with the first read, so that there is none if everything is remembered. */
function whenNeeded(database: IDBDatabase): Pick<IDBTransaction, "objectStore"> {
  let transaction: IDBTransaction | undefined;
  return {
    objectStore: (name) => {
      transaction ??= database.transaction(READ_TABLES);
      return transaction.objectStore(name);
    },
  };
}
