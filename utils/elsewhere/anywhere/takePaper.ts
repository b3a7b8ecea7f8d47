import { ArxivError, type ArxivFailure, arxivSentence } from "../../fetch/api/arxivFailure";
import { loadDetail } from "../../fetch/papers/load";
import { type Failure, RefreshError } from "../../model/failure";
import { failureSentence } from "../../model/failureSentence";
import { db } from "../../store/db/database";
import { mayAskArxiv } from "./arxivPermission";
import { takeFromArxiv } from "./takeFromArxiv";

/** What came of looking for a paper that somebody wants to keep. */
export type Taken =
  /** It is stored. */
  | { kind: "known" }
  /** Nobody could be asked: it can be kept by its id, and gets its name with a later refresh. */
  | { kind: "unasked"; failure: Failure }
  /** Hugging Face does not know it, and arXiv may only be asked with leave of the user. */
  | { kind: "needsLeave" }
  | { kind: "unknown" }
  /** Hugging Face does not know it, and arXiv did not answer. */
  | { kind: "failed"; failure: ArxivFailure };

/** Whether the paper can be kept. */
export const canKeep = ({ kind }: Taken): boolean => kind === "known" || kind === "unasked";

/** Makes sure that a paper is stored: asks Hugging Face for one that is not, and then arXiv, where that is allowed. */
export async function takePaper(id: string): Promise<Taken> {
  if (await db.papers.get(id)) return { kind: "known" };
  const failure = await askHub(id);
  if (await db.papers.get(id)) return { kind: "known" };
  if (!(await mayAskArxiv())) return failure ? { kind: "unasked", failure } : { kind: "needsLeave" };
  const taken = await askArxiv(id);
  return taken.kind === "failed" && failure ? { kind: "unasked", failure } : taken;
}

/** Asks arXiv for a paper; call it when that is allowed. */
export async function askArxiv(id: string): Promise<Taken> {
  try {
    return { kind: (await takeFromArxiv(id)) ? "known" : "unknown" };
  } catch (error) {
    if (error instanceof ArxivError) return { kind: "failed", failure: error.failure };
    throw error;
  }
}

async function askHub(id: string): Promise<Failure | undefined> {
  try {
    await loadDetail(id);
    return undefined;
  } catch (error) {
    if (!(error instanceof RefreshError)) throw error;
    // A full disk, or a mistake of our own, is no reason to ask somebody else.
    const { kind } = error.failure;
    if (kind === "storage" || kind === "broken") throw error;
    return error.failure;
  }
}

/** What came of it in a sentence; empty where the paper is stored, which needs no word. */
export function takenSentence(id: string, taken: Taken): string {
  switch (taken.kind) {
    case "known":
      return "";
    case "unasked":
      return `${failureSentence(taken.failure)} The paper is kept by its id, and named later.`;
    case "needsLeave":
      return "Hugging Face doesn't know this paper. arXiv can be asked, if you allow it.";
    case "unknown":
      return `Neither Hugging Face nor arXiv knows a paper ${id}. It wasn't saved.`;
    case "failed":
      return `Hugging Face doesn't know this paper, and it wasn't saved: ${arxivSentence(taken.failure)}`;
  }
}
