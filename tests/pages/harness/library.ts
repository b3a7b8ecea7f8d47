import { db } from "../../../utils/store/db/database";
import { type LibraryRows, libraryTables } from "../../journeys/harness/library.ts";
import { NOON } from "../../support/fresh.ts";

const HOUR = 3_600_000;

/** The titles of five saved papers. The first was saved last and has the fewest upvotes. */
export const NAMES = ["Cedar", "Alder", "Elm", "Birch", "Dogwood"];

/** The id of one of the five papers. */
export const idOf = (name: string) => `1901.0000${NAMES.indexOf(name)}`;

/** Saves the five papers, one with a note. */
export const putFive = () =>
  putLibrary({
    papers: NAMES.map((title, i) => ({ id: idOf(title), title, upvotes: i * 10, publishedAt: NOON - i })),
    marks: NAMES.map((title, i) => ({ paperId: idOf(title), savedAt: NOON - (i + 1) * HOUR })),
    notes: [{ paperId: idOf("Elm"), markdown: "# Why\n\nA **second** [look](https://example.org)." }],
  });

/** Puts papers and the user's marks, tags and notes into the database. */
export async function putLibrary(rows: LibraryRows): Promise<void> {
  for (const [name, table] of Object.entries(libraryTables(rows))) await db.table(name).bulkPut(table);
}
