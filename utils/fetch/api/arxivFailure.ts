import { Failed } from "../../model/failure";
import { sentenceOf } from "../../model/failureSentence";

/** All that can go wrong in asking arXiv for a paper: a closed set, so that each has its sentence. */
export type ArxivFailure =
  | { kind: "offline" | "unreachable" | "slow" | "busy" | "unexpected" }
  | { kind: "server"; status: number };

/** Thrown by whatever asks arXiv. */
export class ArxivError extends Failed<ArxivFailure> {}

const SENTENCES: Record<ArxivFailure["kind"], string> = {
  offline: "You are offline.",
  unreachable: "arXiv can't be reached.",
  slow: "arXiv is taking too long to answer.",
  busy: "arXiv asks for a pause between requests.",
  unexpected: "arXiv answered with something Daypaper can't read.",
  server: "arXiv has a problem of its own",
};

/** Why arXiv gave no paper, in one plain sentence. */
export const arxivSentence = (failure: ArxivFailure): string => sentenceOf(SENTENCES, failure);
