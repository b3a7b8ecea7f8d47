import { sendToZotero } from "../../utils/elsewhere/zotero/send";
import { zoteroSentence } from "../../utils/elsewhere/zotero/zoteroFailure";
import { isOfStorage } from "../../utils/model/failure";
import { noteTimes } from "../../utils/transfer/backup/times";
import { exportName, type FormatId, formatOf } from "../../utils/transfer/export/formats";
import { copyText } from "./copyText";
import { download } from "./download";
import { makeFile } from "./makeFile";
import { t } from "./t";

/** The outcome of an export. */
export interface Outcome {
  /** A sentence for the user. */
  said: string;
  /** True if Zotero did not take the papers: a file is offered instead. */
  offersFile?: boolean;
}

/** Says why an export failed, and what to do. */
export const exportProblem = (error: unknown): string =>
  t(isOfStorage(error) ? "library.export.unread" : "library.export.broken");

/** Makes a file of some papers, or of all papers if no ids are given, and downloads it. */
export async function downloadFile(
  format: FormatId,
  ids: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<Outcome> {
  const at = Date.now();
  const { file, papers } = await makeFile({ format, ids, at }, signal);
  const name = exportName(format, ids !== undefined, at);
  download(file, name);
  // A file of everything in Daypaper's own format counts as a downloaded backup.
  if (format === "daypaper" && !ids) await noteTimes({ downloadedAt: at });
  return { said: t("library.export.downloaded", { name, n: papers }) };
}

/** Makes a file of papers and copies its text. Call it in the click's own handler; see copyText. */
export async function copyFile(
  format: FormatId,
  ids: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<Outcome> {
  const made = makeFile({ format, ids, at: Date.now() }, signal);
  const isCopied = await copyText(made.then(({ file }) => file.text()));
  const { papers } = await made;
  return {
    said: isCopied
      ? t("library.export.copied", { format: formatOf(format).name, n: papers })
      : t("library.export.notCopied"),
  };
}

/** The answer of a browser, which may wait for the user as long as it likes. Rejects if the signal aborts first. */
function unlessStopped<Answer>(answer: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
    answer.then(resolve, reject);
  });
}

/** Sends papers to Zotero, except the first `before` ones, which it already has. */
export async function sendPapers(
  ids: readonly string[],
  before: number,
  isAllowed: Promise<boolean>,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (sent: number) => void },
): Promise<Outcome> {
  const { sent, failure } = (await unlessStopped(isAllowed, signal))
    ? await sendToZotero(ids.slice(before), { signal, onProgress: (count) => onProgress(before + count) })
    : { sent: 0, failure: { kind: "notAllowed" } as const };
  const all = before + sent;
  if (signal.aborted && !failure) {
    return { said: t("library.export.stoppedSending", { sent: all, n: ids.length }) };
  }
  return {
    said: zoteroSentence(all, ids.length, failure),
    offersFile: failure !== undefined,
  };
}
