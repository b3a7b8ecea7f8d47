import { useEffect, useRef, useState } from "preact/hooks";
import { problemOf } from "../../utils/model/problem";
import type { ImportWish } from "../../utils/transfer/import/edits";
import type { IncomingPreview } from "../../utils/transfer/import/previewIncoming";
import type { ImportAnswer, ImportRequest } from "../../utils/transfer/import/serveImport";
import { report } from "../ui/report";
import { finishImport, undoImport } from "./finishImport";
import { t } from "./t";

/** The step of an import; `problem` is a sentence that says why the last step failed. */
export type ImportState =
  | { step: "choose"; problem?: string }
  | { step: "reading" | "storing"; done: number; total: number }
  | { step: "preview"; preview: IncomingPreview; wish: ImportWish; problem?: string }
  | { step: "done"; papers: number; changeId?: number; undo?: "running" | "done"; problem?: string };

const BEGINNING = { done: 0, total: 0 };

/** An import, from choosing to undoing. Its worker ends with the dialog. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ step: "choose" });
  const worker = useRef<Worker>(undefined);
  /** The state to return to if storing is cancelled or fails. */
  const preview = useRef<ImportState>(undefined);
  const isStoring = useRef(false);

  const stop = () => {
    worker.current?.terminate();
    worker.current = undefined;
    preview.current = undefined;
  };
  const close = () => {
    stop();
    // Ending the worker cancels the import, unless it was stored at this very moment.
    if (isStoring.current) report(finishImport());
  };
  useEffect(() => close, []);

  const take = (answer: ImportAnswer) => {
    const { kind } = answer;
    if (kind !== "progress") isStoring.current = false;
    if (kind === "preview") {
      preview.current = { step: "preview", preview: answer.preview, wish: answer.wish };
      setState(preview.current);
    } else if (kind === "progress") {
      const { done, total } = answer;
      setState((before) => ("total" in before ? { ...before, done, total } : before));
    } else if (kind === "stored") {
      setState({ step: "done", papers: answer.papers, changeId: answer.changeId });
      report(finishImport());
    } else if (kind === "refused") setState({ step: "choose", problem: answer.sentence });
    else if (kind === "cancelled") setState(preview.current ?? { step: "choose" });
    else {
      console.error(answer.message);
      const problem = `${problemOf(answer.message, preview.current ? "stored" : "read")} ${t("library.import.unchanged")}`;
      setState({ ...(preview.current ?? { step: "choose" }), problem } as ImportState);
    }
  };

  const start = () => {
    stop();
    const started = new Worker("/import-worker.js");
    started.onmessage = ({ data }: MessageEvent<ImportAnswer>) => take(data);
    started.onerror = () => setState({ step: "choose", problem: t("library.import.broken") });
    worker.current = started;
  };
  const ask = (request: ImportRequest) => worker.current?.postMessage(request);

  return {
    state,
    read: (source: Blob | string) => {
      start();
      setState({ step: "reading", ...BEGINNING });
      ask({ kind: "read", source });
    },
    choose: () => {
      stop();
      setState({ step: "choose" });
    },
    look: (wish: ImportWish) => ask({ kind: "preview", wish }),
    store: (wish: ImportWish) => {
      isStoring.current = true;
      setState({ step: "storing", ...BEGINNING });
      ask({ kind: "store", wish });
    },
    /** Cancels storing; nothing of it is kept. */
    cancel: () => ask({ kind: "cancel" }),
    undo: (changeId: number) => {
      const is = (change: Partial<ImportState & { step: "done" }>) =>
        setState((before) => (before.step === "done" ? { ...before, ...change } : before));
      is({ undo: "running", problem: undefined });
      undoImport(changeId).then(
        () => is({ undo: "done" }),
        (error) => {
          console.error(error);
          is({ undo: undefined, problem: problemOf(error, "undone") });
        },
      );
    },
  };
}
