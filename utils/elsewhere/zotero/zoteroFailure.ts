import { countOf, formatCount } from "../../ground/count";
import { Failed } from "../../model/failure";
import { sentenceOf } from "../../model/failureSentence";

/** All that can go wrong in sending papers to Zotero: a closed set, so that each has its sentence. */
export type ZoteroFailure =
  | { kind: "notAllowed" | "notRunning" | "notZotero" | "slow" | "readOnly" | "outdated" }
  | { kind: "refused" | "broken"; status: number };

/** Thrown by whatever talks to Zotero, and told by sendToZotero. */
export class ZoteroError extends Failed<ZoteroFailure> {}

const SENTENCES: Record<ZoteroFailure["kind"], string> = {
  notAllowed: "Daypaper may not reach Zotero without your permission.",
  notRunning: "Zotero doesn't answer: is it running on this computer?",
  notZotero: "Another program is using Zotero's port.",
  slow: "Zotero is taking too long to answer.",
  readOnly: "The library chosen in Zotero can't be changed: choose another there.",
  outdated: "This version of Zotero uses a protocol Daypaper does not support yet.",
  refused: "Zotero refused the papers",
  broken: "Zotero couldn't store the papers",
};

/** What came of sending papers, in sentences. `sent` of `count` are in Zotero. */
export function zoteroSentence(sent: number, count: number, failure?: ZoteroFailure): string {
  if (!failure) return `Sent to Zotero: ${countOf(count, "paper")}.`;
  const sentence = sentenceOf(SENTENCES, failure);
  return sent ? `${sentence} ${formatCount(sent)} of ${countOf(count, "paper")} are there.` : sentence;
}
