import { MarkdownEditor } from "../markdown/MarkdownEditor";
import { t } from "./t";
import { useDraft } from "./useDraft";

/** The editor of a paper's note, in Markdown with a preview. The note is stored while it is typed. */
export function NoteEditor({ id, stored }: { id: string; stored: string }) {
  const { text, isStored, write, flush } = useDraft(id, stored);
  return (
    <MarkdownEditor
      label={t("saved.note.label")}
      placeholder={t("saved.note.placeholder")}
      text={text}
      said={text.trim() && t(isStored ? "saved.note.stored" : "saved.note.storing")}
      base={4}
      onWrite={write}
      onLeave={flush}
    />
  );
}
