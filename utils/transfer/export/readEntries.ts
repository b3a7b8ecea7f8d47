import type { Mark } from "../../model/mark";
import { NOTHING_KNOWN, type Paper } from "../../model/paper";
import { db } from "../../store/db/database";

/** A paper with what the user did with it and wrote about it: what all formats are made from. */
export interface ExportEntry {
  paper: Paper;
  mark?: Mark;
  /** Markdown. */
  note?: string;
}

/** The ids of all saved papers, the latest first. */
export const savedIds = (): Promise<string[]> => db.marks.orderBy("savedAt").reverse().primaryKeys();

/**
 * Reads papers in the order of their ids, each once, or all saved ones, in one transaction. A paper of which nothing is
 * known here goes by its id: what somebody saved is never left out.
 */
export function readEntries(ids?: readonly string[]): Promise<ExportEntry[]> {
  return db.transaction("r", db.papers, db.marks, db.notes, async () => {
    const wanted = [...new Set(ids ?? (await savedIds()))];
    const [papers, marks, notes] = await Promise.all([
      db.papers.bulkGet(wanted),
      db.marks.bulkGet(wanted),
      db.notes.bulkGet(wanted),
    ]);
    return wanted.map((id, i): ExportEntry => {
      const note = notes[i]?.markdown;
      return {
        paper: papers[i] ?? { ...NOTHING_KNOWN, id, title: `arXiv:${id}` },
        ...(marks[i] && { mark: marks[i] }),
        ...(note !== undefined && { note }),
      };
    });
  });
}
