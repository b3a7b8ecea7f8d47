import { db } from "../../store/db/database";

/** The note on a paper, in Markdown; empty if there is none. */
export async function readNote(paperId: string): Promise<string> {
  return (await db.notes.get(paperId))?.markdown ?? "";
}
