import "./ImportDialog.css";
import { useEffect, useState } from "preact/hooks";
import { Dialog } from "../ui/Dialog";
import { ImportChoice } from "./ImportChoice";
import { ImportPreview } from "./ImportPreview";
import { ImportProgress } from "./ImportProgress";
import { ImportResult } from "./ImportResult";
import { t } from "./t";
import { useImport } from "./useImport";

/** Imports papers from a file or a text, in steps: choose, preview, store, and undo. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState("");
  const { state, read, choose, look, store, cancel, undo } = useImport();
  // The focused element disappears with its step, so focus moves to the next one.
  useEffect(() => document.querySelector<HTMLElement>(".import [data-first]")?.focus(), [state.step]);

  /** Escape cancels storing; in all other steps it closes the dialog. */
  const onCancel = (event: Event) => {
    if (state.step !== "storing") return;
    event.preventDefault();
    cancel();
  };

  return (
    <Dialog class="import" title={t("library.import.title")} onClose={onClose} onCancel={onCancel}>
      {state.step === "choose" && (
        <ImportChoice problem={state.problem} text={text} onText={setText} onRead={read} />
      )}
      {state.step === "preview" && (
        <ImportPreview {...state} onLook={look} onStore={() => store(state.wish)} onBack={choose} />
      )}
      {(state.step === "reading" || state.step === "storing") && (
        <ImportProgress {...state} onCancel={state.step === "storing" ? cancel : choose} />
      )}
      {state.step === "done" && <ImportResult {...state} onUndo={undo} onAgain={choose} />}
    </Dialog>
  );
}
