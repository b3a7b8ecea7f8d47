import { useEffect, useRef, useState } from "preact/hooks";
import { askForZotero } from "../../utils/elsewhere/zotero/askForZotero";
import type { FormatId } from "../../utils/transfer/export/formats";
import { copyFile, downloadFile, exportProblem, type Outcome, sendPapers } from "./exportSteps";
import { t } from "./t";

const IDLE = { said: "", offersFile: false, isBusy: false };

/** Runs one export at a time, and reports its progress and outcome. The export stops with the component. */
export function useExportJob() {
  const [state, setState] = useState(IDLE);
  const job = useRef(new AbortController());
  useEffect(() => () => job.current.abort(), []);
  /** How many papers of a list Zotero has. It would store duplicates, so a retry sends only the rest. */
  const inZotero = useRef({ ids: [] as readonly string[], sent: 0 });

  const run = async (said: string, work: (signal: AbortSignal) => Promise<Outcome>) => {
    const controller = new AbortController();
    job.current = controller;
    setState({ ...IDLE, said, isBusy: true });
    const outcome = await work(controller.signal).catch((error: unknown): Outcome => {
      if (controller.signal.aborted) return { said: t("library.export.stopped") };
      console.error(error);
      return { said: exportProblem(error) };
    });
    setState({ ...IDLE, ...outcome });
  };

  return {
    ...state,
    stop: () => job.current.abort(),
    download: (format: FormatId, ids?: readonly string[]) =>
      void run(t("library.export.making"), (signal) => downloadFile(format, ids, signal)),
    copy: (format: FormatId, ids?: readonly string[]) =>
      void run(t("library.export.copying"), (signal) => copyFile(format, ids, signal)),
    send: (ids: readonly string[]) => {
      const isAllowed = askForZotero();
      if (inZotero.current.ids !== ids) inZotero.current = { ids, sent: 0 };
      const onProgress = (sent: number) => {
        inZotero.current.sent = sent;
        const said = t("library.export.sending", { sent, n: ids.length });
        setState({ ...IDLE, said, isBusy: true });
      };
      const before = inZotero.current.sent;
      void run(t("library.export.looking"), (signal) =>
        sendPapers(ids, before, isAllowed, { signal, onProgress }),
      );
    },
  };
}
