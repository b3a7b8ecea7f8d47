import { useEffect, useRef, useState } from "preact/hooks";
import type { Wish } from "../../utils/import/edits";
import type { Preview } from "../../utils/import/preview";
import type { ImportAnswer, ImportRequest } from "../../utils/import/serve";
import { report } from "../report";

/** How an import stands. */
export type ImportState =
  | { step: "choose"; problem?: string }
  | { step: "reading" | "storing"; done: number; total: number }
  | { step: "preview"; preview: Preview; wish: Wish; problem?: string }
  | { step: "done"; papers: number; changeId?: number; isUndone: boolean };

const BEGINNING = { done: 0, total: 0 };
const NOT_STORED = "That could not be stored: the disk may be full. Nothing was changed.";

/** An import, from choosing to undoing, in a worker that is there as long as the dialog is. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ step: "choose" });
  const worker = useRef<Worker>(undefined);
  const preview = useRef<ImportState>(undefined);

  const take = (answer: ImportAnswer) => {
    const { kind } = answer;
    if (kind === "preview") {
      preview.current = { step: "preview", preview: answer.preview, wish: answer.wish };
      setState(preview.current);
    } else if (kind === "progress") {
      const { done, total } = answer;
      setState((before) => ("done" in before ? { ...before, done, total } : before));
    } else if (kind === "stored") {
      setState({ step: "done", papers: answer.papers, changeId: answer.changeId, isUndone: false });
      report(follow());
    } else if (kind === "refused") setState({ step: "choose", problem: answer.sentence });
    else if (kind === "cancelled") setState(preview.current ?? { step: "choose" });
    else {
      console.error(answer.message);
      const before = preview.current;
      setState(
        before?.step === "preview"
          ? { ...before, problem: NOT_STORED }
          : { step: "choose", problem: NOT_STORED },
      );
    }
  };

  const stop = () => {
    worker.current?.terminate();
    worker.current = undefined;
    preview.current = undefined;
  };
  useEffect(() => stop, []);

  const start = () => {
    stop();
    const started = new Worker("/import-worker.js");
    started.onmessage = ({ data }: MessageEvent<ImportAnswer>) => take(data);
    started.onerror = () => setState({ step: "choose", problem: "This is too much to be read at once." });
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
    look: (wish: Wish) => ask({ kind: "preview", wish }),
    store: (wish: Wish) => {
      setState({ step: "storing", ...BEGINNING });
      ask({ kind: "store", wish });
    },
    /** Stops storing, of which nothing stays. */
    cancel: () => ask({ kind: "cancel" }),
    undo: (changeId: number) => report(undoImport(changeId).then(() => setState(undone))),
  };
}

const undone = (before: ImportState): ImportState =>
  before.step === "done" ? { ...before, isUndone: true } : before;

/** What is left to do once an import is stored: a worker of a page has no badge. */
async function follow(): Promise<void> {
  const { updateBadge } = await import("../../utils/badge/badge");
  await updateBadge();
  const { nameSaved } = await import("../../utils/papers/nameSaved");
  await nameSaved();
}

async function undoImport(changeId: number): Promise<void> {
  const { undo } = await import("../../utils/marks/actions");
  await undo(changeId);
}
