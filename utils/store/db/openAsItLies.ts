import { DATABASE } from "./schema";

/**
 * Opens a database without Dexie and without bringing it to today's version. Makes nothing where there is none.
 * @returns undefined where there is no database; rejects where it cannot be opened
 */
export function openAsItLies(name: string = DATABASE): Promise<IDBDatabase | undefined> {
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
