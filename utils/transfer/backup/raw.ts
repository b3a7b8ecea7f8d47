import type { Paper } from "../../model/paper";
import { fieldsIn, type Library, papersIn } from "../../queries/library/records";
import { DATABASE } from "../../store/db/database";

/** A database as it lies there. */
export interface Found {
  /** Dexie's numbers, ten times those in database.ts. */
  version: number;
  /** What can be read of it, whatever its version is. */
  library: Library;
}

/**
 * Reads the library without Dexie and without bringing it to today's version: a database that cannot be opened as it
 * should may still be read. Makes nothing where there is none.
 * @returns undefined where there is no database; fails where it cannot be read
 */
export async function readRaw(name: string = DATABASE): Promise<Found | undefined> {
  const database = await open(name);
  if (!database) return undefined;
  try {
    const [marks = [], notes = [], tags = [], rules = [], digests = [], papers = []] = await Promise.all(
      ["marks", "notes", "tags", "rules", "digests", "papers"].map((table) => rowsOf(database, table)),
    );
    const fields = fieldsIn({ marks, notes, tags, rules, digests });
    const wanted = new Set(papersIn(fields));
    const about = (papers as Paper[]).filter((paper) => wanted.has(paper?.id));
    return { version: database.version, library: { fields, papers: about } };
  } finally {
    database.close();
  }
}

function open(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    // There was none: the one that is being made is taken back.
    opening.onupgradeneeded = () => {
      opening.transaction?.abort();
      resolve(undefined);
    };
    opening.onsuccess = () => {
      // Whoever wants to change or delete it does not have to wait.
      opening.result.onversionchange = () => opening.result.close();
      resolve(opening.result);
    };
    opening.onerror = () => reject(opening.error);
  });
}

function rowsOf(database: IDBDatabase, table: string): Promise<unknown[]> {
  if (!database.objectStoreNames.contains(table)) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    const reading = database.transaction(table).objectStore(table).getAll();
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
}
