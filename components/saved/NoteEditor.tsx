import { MarkdownEditor } from "../markdown/MarkdownEditor";
import { useDraft } from "./useDraft";

/** The note of a paper, in Markdown, stored while it is typed; and what it looks like. */
export function NoteEditor({ id, stored }: { id: string; stored: string }) {
  const { text, isStored, write, flush } = useDraft(id, stored);
  return (
    <MarkdownEditor
      label="Your note"
      placeholder="What is it worth, where does it lead? Markdown, saved while you type, searchable."
      text={text}
      said={text.trim() && (isStored ? "Saved" : "Saving…")}
      base={4}
      onWrite={write}
      onLeave={flush}
    />
  );
}
