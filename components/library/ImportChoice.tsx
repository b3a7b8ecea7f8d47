import "./ImportChoice.css";
import { useState } from "preact/hooks";

interface Props {
  /** Why what was chosen before cannot be read. */
  problem?: string;
  /** What was pasted, also when it could not be read. */
  text: string;
  onText: (text: string) => void;
  onRead: (source: Blob | string) => void;
}

/** A file, chosen or dropped, or a text. */
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
          <strong>Choose a file</strong> or drop it here
        </span>
        <span class="import-soft">
          Daypaper or PaperMemory (JSON), BibTeX, RIS, bookmarks of a browser (HTML), or any list of arXiv
          links
        </span>
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
        <label for="import-text">Or paste it</label>
        <textarea
          id="import-text"
          rows={4}
          spellcheck={false}
          placeholder="arXiv links or ids, BibTeX, RIS…"
          value={text}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
        <button type="submit" disabled={!text.trim()}>
          Read
        </button>
      </form>
    </>
  );
}
