import "./ImportDialog.css";
import { useEffect, useState } from "preact/hooks";
import { Dialog } from "../ui/Dialog";
import { ImportChoice } from "./ImportChoice";
import { ImportPreview } from "./ImportPreview";
import { ImportProgress } from "./ImportProgress";
import { ImportResult } from "./ImportResult";
import { useImport } from "./useImport";

/** Takes papers over from a file or a text: choose, look at what it would do, store, and undo if that was wrong. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState("");
  const { state, read, choose, look, store, cancel, undo } = useImport();
  // What was focused goes with its step.
  useEffect(() => document.querySelector<HTMLElement>(".import [data-first]")?.focus(), [state.step]);

  /** Escape stops what is being stored, and closes the dialog otherwise. */
  const onCancel = (event: Event) => {
    if (state.step !== "storing") return;
    event.preventDefault();
    cancel();
  };

  return (
    <Dialog class="import" title="Import" onClose={onClose} onCancel={onCancel}>
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
