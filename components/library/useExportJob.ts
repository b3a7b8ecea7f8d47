import { useEffect, useRef, useState } from "preact/hooks";
import { askForZotero } from "../../utils/elsewhere/zotero/askForZotero";
import { countOf, formatCount } from "../../utils/ground/count";
import type { FormatId } from "../../utils/transfer/export/formats";
import { copyFile, downloadFile, exportProblem, type Outcome, sendPapers } from "./exportSteps";

const IDLE = { said: "", offersFile: false, isBusy: false };

/** Runs one export at a time, and says what goes on and what came of it. It ends with the component. */
export function useExportJob() {
  const [state, setState] = useState(IDLE);
  const job = useRef(new AbortController());
  useEffect(() => () => job.current.abort(), []);
  /** How many papers of a list Zotero has: it knows no duplicates, so the rest is sent when it is tried again. */
  const inZotero = useRef({ ids: [] as readonly string[], sent: 0 });

  const run = async (said: string, work: (signal: AbortSignal) => Promise<Outcome>) => {
    const controller = new AbortController();
    job.current = controller;
    setState({ ...IDLE, said, isBusy: true });
    const outcome = await work(controller.signal).catch((error: unknown): Outcome => {
      if (controller.signal.aborted) return { said: "Stopped." };
      console.error(error);
      return { said: exportProblem(error) };
    });
    setState({ ...IDLE, ...outcome });
  };

  return {
    ...state,
    stop: () => job.current.abort(),
    download: (format: FormatId, ids?: readonly string[]) =>
      void run("Making the file…", (signal) => downloadFile(format, ids, signal)),
    copy: (format: FormatId, ids?: readonly string[]) =>
      void run("Making the text…", (signal) => copyFile(format, ids, signal)),
    send: (ids: readonly string[]) => {
      const isAllowed = askForZotero();
      if (inZotero.current.ids !== ids) inZotero.current = { ids, sent: 0 };
      const onProgress = (sent: number) => {
        inZotero.current.sent = sent;
        const said = `Zotero has ${formatCount(sent)} of ${countOf(ids.length, "paper")}…`;
        setState({ ...IDLE, said, isBusy: true });
      };
      const before = inZotero.current.sent;
      void run("Looking for Zotero…", (signal) => sendPapers(ids, before, isAllowed, { signal, onProgress }));
    },
  };
}
