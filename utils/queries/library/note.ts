import { db } from "../../store/db/database";

/** The note of a paper, in Markdown; empty where there is none. */
export async function readNote(paperId: string): Promise<string> {
  return (await db.notes.get(paperId))?.markdown ?? "";
}
