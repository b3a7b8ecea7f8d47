import { sendToZotero } from "../../utils/elsewhere/zotero/send";
import { zoteroSentence } from "../../utils/elsewhere/zotero/zoteroFailure";
import { countOf, formatCount } from "../../utils/ground/count";
import { isOfStorage } from "../../utils/model/failure";
import { noteTimes } from "../../utils/transfer/backup/times";
import { exportName, type FormatId, formatOf } from "../../utils/transfer/export/formats";
import { copyText } from "./copyText";
import { download } from "./download";
import { makeFile } from "./makeFile";

/** What came of an export. */
export interface Outcome {
  /** A sentence. */
  said: string;
  /** Whether Zotero could not take the papers, so that a file may help. */
  offersFile?: boolean;
}

/** Why an export came to nothing, in a sentence. */
export const exportProblem = (error: unknown): string =>
  isOfStorage(error)
    ? "That didn't work: the papers couldn't be read."
    : "That didn't work: something in Daypaper itself has failed.";

/** Makes a file of some papers, or without ids of all, and lets the browser store it. */
export async function downloadFile(
  format: FormatId,
  ids: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<Outcome> {
  const at = Date.now();
  const { file, papers } = await makeFile({ format, ids, at }, signal);
  const name = exportName(format, ids !== undefined, at);
  download(file, name);
  // Everything in Daypaper's own format is as good as a backup that was downloaded.
  if (format === "daypaper" && !ids) await noteTimes({ downloadedAt: at });
  return { said: `Downloaded ${name}: ${countOf(papers, "paper")}.` };
}

/** Makes a file of papers and copies its text; the click itself has to call it. */
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
      ? `Copied as ${formatOf(format).name}: ${countOf(papers, "paper")}.`
      : "The browser didn't let it be copied: download it.",
  };
}

/** The answer, unless it is stopped before: a browser may ask the user for as long as it likes. */
function unlessStopped<Answer>(answer: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
    answer.then(resolve, reject);
  });
}

/** Sends papers to Zotero, but for the first `before` ones, which are there. */
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
    return { said: `Stopped: Zotero has ${formatCount(all)} of ${countOf(ids.length, "paper")}.` };
  }
  return {
    said: zoteroSentence(all, ids.length, failure),
    offersFile: failure !== undefined,
  };
}
