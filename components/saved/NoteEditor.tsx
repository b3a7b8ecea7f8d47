import "./NoteEditor.css";
import { useState } from "preact/hooks";
import { Markdown } from "../paper/Markdown";
import { useDraft } from "./useDraft";

/** The note of a paper, in Markdown, stored while it is typed; and what it looks like. */
export function NoteEditor({ id, stored }: { id: string; stored: string }) {
  const { text, isStored, write, flush } = useDraft(id, stored);
  const [isPreview, setPreview] = useState(false);
  const show = (preview: boolean) => {
    flush();
    setPreview(preview);
  };
  return (
    <div class="note">
      <div class="note-head">
        <button type="button" aria-pressed={!isPreview} onClick={() => show(false)}>
          Write
        </button>
        <button type="button" aria-pressed={isPreview} disabled={!text.trim()} onClick={() => show(true)}>
          Preview
        </button>
        <span class="note-said">{text.trim() && (isStored ? "Saved" : "Saving…")}</span>
      </div>
      {isPreview && text.trim() ? (
        <div class="note-preview">
          <Markdown markdown={text} base={4} />
        </div>
      ) : (
        <textarea
          aria-label="Your note"
          placeholder="What is it worth, where does it lead? Markdown, saved while you type, searchable."
          rows={Math.min(Math.max(text.split("\n").length + 1, 3), 20)}
          value={text}
          onInput={(event) => write(event.currentTarget.value)}
          onBlur={flush}
        />
      )}
    </div>
  );
}
