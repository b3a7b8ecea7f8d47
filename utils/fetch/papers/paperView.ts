import type { PaperDetails } from "../../model/detail";
import type { Entry } from "../../model/entry";
import { db } from "../../store/db/database";

/** The data of a paper's page. Every part but the id may be missing, since the page opens before any answer. */
export interface PaperView {
  id: string;
  entry?: Entry;
  answer?: PaperDetails["answer"];
  text?: PaperDetails["text"];
}

/** Reads the stored data of a paper's page. */
export function paperView(id: string): Promise<PaperView> {
  return db.transaction("r", db.papers, db.details, db.marks, async () => {
    const [paper, details, mark] = await Promise.all([
      db.papers.get(id),
      db.details.get(id),
      db.marks.get(id),
    ]);
    const entry = paper && { paper, mark, isNew: false };
    return { id, entry, answer: details?.answer, text: details?.text };
  });
}
