import type { Mark } from "../../model/mark";
import { NOTHING_KNOWN, type Paper } from "../../model/paper";
import { db } from "../../store/db/database";

/** A paper with its mark and note. All formats are made from it. */
export interface ExportEntry {
  paper: Paper;
  mark?: Mark;
  /** Markdown. */
  note?: string;
}

/** The ids of all saved papers, the last saved first. */
export const savedIds = (): Promise<string[]> => db.marks.orderBy("savedAt").reverse().primaryKeys();

/**
 * Reads papers in one transaction: those with the ids, in that order, each once; without ids all saved papers. A paper that
 * is not stored gets its id as its title, so that no saved paper is left out.
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
