import { Failed } from "../../model/failure";
import { t } from "./t";

/** Everything that can go wrong when papers are sent to Zotero. Each kind has its sentence. */
export type ZoteroFailure =
  | { kind: "notAllowed" | "notRunning" | "notZotero" | "slow" | "readOnly" | "outdated" }
  | { kind: "refused" | "broken"; status: number };

/** Thrown by requests to Zotero; `sendToZotero` returns its failure. */
export class ZoteroError extends Failed<ZoteroFailure> {}

/** The result of sending papers, in sentences for the user: `sent` of `count` are in Zotero. */
export function zoteroSentence(sent: number, count: number, failure?: ZoteroFailure): string {
  if (!failure) return t("zotero.sent", { n: count });
  const status = "status" in failure ? String(failure.status) : "";
  const sentence = t(`zotero.failure.${failure.kind}`, { status });
  return sent ? `${sentence} ${t("zotero.partly", { sent, n: count })}` : sentence;
}
