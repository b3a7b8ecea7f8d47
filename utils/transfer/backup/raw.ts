import type { Paper } from "../../model/paper";
import { fieldsIn, type Library, papersIn } from "../../queries/library/records";
import { openAsItLies } from "../../store/db/openAsItLies";

/** A database as it is on the disk. */
export interface Found {
  /** The version as IndexedDB counts it: ten times Dexie's, which database.ts uses. */
  version: number;
  /** All that can be read of it, in any version. */
  library: Library;
}

/**
 * Reads the library without Dexie and without upgrading the database: one that Dexie cannot open may still be readable.
 * Creates no database if there is none.
 * @returns undefined if there is no database; fails if it cannot be read
 */
export async function readRaw(name?: string): Promise<Found | undefined> {
  const database = await openAsItLies(name);
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

function rowsOf(database: IDBDatabase, table: string): Promise<unknown[]> {
  if (!database.objectStoreNames.contains(table)) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    const reading = database.transaction(table).objectStore(table).getAll();
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
}
