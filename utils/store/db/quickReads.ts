import { onAnyChange } from "./database";
import { dexieReader } from "./dexieReader";
import { openAsItLies } from "./openAsItLies";
import { rawReader } from "./rawReader";
import { READ_TABLES, type Reader } from "./reader";
import { Memory, remembering } from "./remembering";
import { RAW_VERSION } from "./schema";

/**
 * Answers queries that follow each other closely and ask for much the same, as those of somebody who types: through
 * IndexedDB itself, and of what was read before only what is new, until anything in the database changes. An answer may be as
 * old as the news of a change takes from another context, some milliseconds; live queries say what came of it.
 */
export class QuickReads {
  readonly #memory = new Memory();
  #opening: Promise<IDBDatabase | undefined> | undefined;

  constructor() {
    onAnyChange(() => this.#memory.forget());
  }

  /** The database as it lies there; undefined where it is new, of another version, or cannot be opened, which is Dexie's to mend. */
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

  /** Runs a query, whose reads must follow each other at once. */
  async run<Answer>(query: (read: Reader) => Promise<Answer>): Promise<Answer> {
    const database = await this.database();
    if (!database) return query(remembering(dexieReader, this.#memory));
    try {
      return await query(remembering(rawReader(whenNeeded(database)), this.#memory));
    } catch (error) {
      // Closed, for another version's sake: from now on Dexie says what is to be done.
      if (!(error instanceof DOMException && error.name === "InvalidStateError")) throw error;
      this.#opening = Promise.resolve(undefined);
      return query(dexieReader);
    }
  }
}

/** A transaction that is begun with the first read: where everything is remembered there is none. */
function whenNeeded(database: IDBDatabase): Pick<IDBTransaction, "objectStore"> {
  let transaction: IDBTransaction | undefined;
  return {
    objectStore: (name) => {
      transaction ??= database.transaction(READ_TABLES);
      return transaction.objectStore(name);
    },
  };
}
