import { ArxivError, type ArxivFailure, arxivSentence } from "../../fetch/api/arxivFailure";
import { loadDetail } from "../../fetch/papers/load";
import { type Failure, RefreshError } from "../../model/failure";
import { failureSentence } from "../../model/failureSentence";
import { db } from "../../store/db/database";
import { mayAskArxiv } from "./arxivPermission";
import { t } from "./t";
import { takeFromArxiv } from "./takeFromArxiv";

/** The result of looking for a paper that the user wants to keep. */
export type Taken =
  /** The paper is stored. */
  | { kind: "known" }
  /** Neither site could be asked: the paper can be kept by its id, and a later refresh brings its title. */
  | { kind: "unasked"; failure: Failure }
  /** Hugging Face does not know it, and the user has not allowed to ask arXiv. */
  | { kind: "needsLeave" }
  /** Neither Hugging Face nor arXiv knows it. */
  | { kind: "unknown" }
  /** Hugging Face does not know it, and asking arXiv failed. */
  | { kind: "failed"; failure: ArxivFailure };

/** True if the paper can be marked now. */
export const canKeep = ({ kind }: Taken): boolean => kind === "known" || kind === "unasked";

/** Makes sure that a paper is stored: fetches it from Hugging Face, or else from arXiv if the user has allowed that. */
export async function takePaper(id: string): Promise<Taken> {
  if (await db.papers.get(id)) return { kind: "known" };
  const failure = await askHub(id);
  if (await db.papers.get(id)) return { kind: "known" };
  if (!(await mayAskArxiv())) return failure ? { kind: "unasked", failure } : { kind: "needsLeave" };
  const taken = await askArxiv(id);
  return taken.kind === "failed" && failure ? { kind: "unasked", failure } : taken;
}

/** Asks arXiv for a paper. Call it only if the user has allowed that. */
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
    // After a full disk or a bug of ours, asking arXiv would not help.
    const { kind } = error.failure;
    if (kind === "storage" || kind === "broken") throw error;
    return error.failure;
  }
}

/** The result in sentences for the user; empty if the paper is stored. */
export function takenSentence(id: string, taken: Taken): string {
  switch (taken.kind) {
    case "known":
      return "";
    case "unasked":
      return `${failureSentence(taken.failure)} ${t("menus.unasked")}`;
    case "needsLeave":
      return t("menus.needsLeave");
    case "unknown":
      return t("menus.unknown", { id });
    case "failed":
      return `${t("menus.failed")} ${arxivSentence(taken.failure)}`;
  }
}
