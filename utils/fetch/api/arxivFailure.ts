import { Failed } from "../../model/failure";
import { t } from "./t";

/** All the ways in which asking arXiv for a paper can fail: a closed set, so that each has its sentence. */
export type ArxivFailure =
  | { kind: "offline" | "unreachable" | "slow" | "busy" | "unexpected" }
  | { kind: "server"; status: number };

/** Thrown by everything that asks arXiv. */
export class ArxivError extends Failed<ArxivFailure> {}

/** Why arXiv gave no paper, in plain sentences. */
export const arxivSentence = (failure: ArxivFailure): string =>
  t(`fetch.arxiv.${failure.kind}`, { status: failure.kind === "server" ? failure.status : "" });
