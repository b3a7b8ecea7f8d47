import { DATABASE } from "./schema";

/**
 * Opens a database without Dexie and without upgrading it. It does not create a database.
 * @returns undefined if there is no database; rejects if it can't be opened
 */
export function openAsItLies(name: string = DATABASE): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    // There was no database, so the new one is aborted.
    opening.onupgradeneeded = () => {
      opening.transaction?.abort();
      resolve(undefined);
    };
    opening.onsuccess = () => {
      // Closes for anyone who wants to upgrade or delete it.
      opening.result.onversionchange = () => opening.result.close();
      resolve(opening.result);
    };
    opening.onerror = () => reject(opening.error);
  });
}
