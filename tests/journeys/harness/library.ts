import type { ChromiumExtension } from "./chromium-extension.ts";

/** Rows that a test puts straight into the library, past all its rules. */
export interface LibraryRows {
  papers?: { id: string; title: string; upvotes?: number; publishedAt?: number; aiKeywords?: string[] }[];
  marks?: { paperId: string; [field: string]: unknown }[];
  tags?: { name: string; madeAt: number; colour?: string }[];
  notes?: { paperId: string; markdown: string }[];
  digests?: { day: string; madeAt: number; papers: string; followed?: number }[];
}

/** The rows by table, with every required field. */
export function libraryTables(rows: LibraryRows) {
  const paper = { abstract: "", authors: [], upvotes: 0, comments: 0, media: [], aiKeywords: [] };
  return {
    papers: (rows.papers ?? []).map((row) => ({ ...paper, ...row })),
    marks: (rows.marks ?? []).map((row) => ({ changedAt: {}, ...row })),
    tags: (rows.tags ?? []).map((row) => ({ changedAt: {}, ...row })),
    notes: (rows.notes ?? []).map((row) => ({ changedAt: {}, ...row })),
    digests: (rows.digests ?? []).map((row) => ({ changedAt: {}, ...row })),
    unindexed: (rows.papers ?? []).map(({ id }) => ({ paperId: id })),
  };
}

/** Puts papers and the user's marks, tags and notes into the database. */
export async function putLibrary(extension: ChromiumExtension, rows: LibraryRows): Promise<void> {
  const page = await extension.inertPage();
  await page.evaluate(
    (tables) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("daypaper");
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(Object.keys(tables), "readwrite");
          for (const [name, all] of Object.entries(tables))
            for (const row of all) transaction.objectStore(name).put(row);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
      }),
    libraryTables(rows),
  );
}
