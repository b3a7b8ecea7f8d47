import "./ImportChoice.css";
import { useState } from "preact/hooks";
import { withSlots } from "../ui/withSlots";
import { t } from "./t";

interface Props {
  /** Why the previous choice could not be read. */
  problem?: string;
  /** The pasted text; it stays when it could not be read. */
  text: string;
  onText: (text: string) => void;
  onRead: (source: Blob | string) => void;
}

/** The first step of an import: a file is chosen or dropped, or a text is pasted. */
export function ImportChoice({ problem, text, onText, onRead }: Props) {
  const [isOver, setOver] = useState(false);

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { files, items } = event.dataTransfer ?? {};
    const [file] = files ?? [];
    if (file) onRead(file);
    else [...(items ?? [])].find(({ type }) => type === "text/plain")?.getAsString(onRead);
  };

  return (
    <>
      {problem && (
        <p class="import-problem" role="alert">
          {problem}
        </p>
      )}
      <label
        class="import-file"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <span>
          {withSlots(t.runs("library.import.choose"), { action: (words) => <strong>{words}</strong> })}
        </span>
        <span class="import-soft">{t("library.import.formats")}</span>
        <input
          type="file"
          data-first
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file can then be chosen again.
            currentTarget.value = "";
            if (file) onRead(file);
          }}
        />
      </label>
      <form
        class="import-text"
        onSubmit={(event) => {
          event.preventDefault();
          onRead(text);
        }}
      >
        <label for="import-text">{t("library.import.paste")}</label>
        <textarea
          id="import-text"
          rows={4}
          dir="auto"
          spellcheck={false}
          placeholder={t("library.import.pasteHint")}
          value={text}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
        <button type="submit" disabled={!text.trim()}>
          {t("library.import.continue")}
        </button>
      </form>
    </>
  );
}
