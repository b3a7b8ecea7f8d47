import type { Mark } from "../../../utils/model/mark.ts";
import type { ChromiumExtension } from "./chromium-extension.ts";

/** Clears the database, as the browser or a user of the developer tools does. */
export async function deleteDatabase(extension: ChromiumExtension): Promise<void> {
  const page = await extension.inertPage();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase("daypaper");
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
}

/** Sets the version of the database, as a later Daypaper does; 0 changes nothing. Returns the version. */
export async function databaseVersion(extension: ChromiumExtension, version = 0): Promise<number> {
  const page = await extension.inertPage();
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        const opening = wanted ? indexedDB.open("daypaper", wanted) : indexedDB.open("daypaper");
        opening.onsuccess = () => {
          opening.result.close();
          resolve(opening.result.version);
        };
        opening.onerror = () => reject(opening.error);
      }),
    version,
  );
}

/** Puts marks of saved papers into the database. */
export const putSaved = (extension: ChromiumExtension, ids: string[], savedAt: number): Promise<void> =>
  putMarks(
    extension,
    ids.map((paperId) => ({ paperId, savedAt, changedAt: { saved: savedAt } })),
  );

/** Puts marks into the database. They replace those of the same papers. */
export async function putMarks(extension: ChromiumExtension, rows: readonly Mark[]): Promise<void> {
  const page = await extension.inertPage();
  await page.evaluate(
    (marks) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("daypaper");
        opening.onsuccess = () => {
          const transaction = opening.result.transaction("marks", "readwrite");
          for (const mark of marks) transaction.objectStore("marks").put(mark);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    rows,
  );
}
