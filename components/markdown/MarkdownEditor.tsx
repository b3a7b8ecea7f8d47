import "./MarkdownEditor.css";
import type { Ref } from "preact";
import { useState } from "preact/hooks";
import { Markdown } from "./Markdown";
import { t } from "./t";

interface Props {
  /** The accessible name of the field. */
  label: string;
  placeholder: string;
  text: string;
  /** The state of the text, such as "Saved", shown beside the buttons. */
  said?: string;
  /** The level of the highest heading in the preview. */
  base: number;
  /** True if `@name` in the text is the handle of an account. */
  withMentions?: boolean;
  readOnly?: boolean;
  area?: Ref<HTMLTextAreaElement>;
  onWrite: (text: string) => void;
  /** Called when the field loses the focus or gives way to the preview. */
  onLeave?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** A field for Markdown, with a preview. */
export function MarkdownEditor({ text, said, base, withMentions, area, onWrite, onLeave, ...field }: Props) {
  const [isPreview, setPreview] = useState(false);
  const show = (preview: boolean) => {
    onLeave?.();
    setPreview(preview);
  };
  const { label, onKeyDown, ...rest } = field;
  return (
    <div class="editor">
      <div class="editor-head">
        <button type="button" aria-pressed={!isPreview} onClick={() => show(false)}>
          {t("markdown.write")}
        </button>
        <button type="button" aria-pressed={isPreview} disabled={!text.trim()} onClick={() => show(true)}>
          {t("markdown.preview")}
        </button>
        <span class="editor-said">{said}</span>
      </div>
      {isPreview && text.trim() ? (
        <div class="editor-preview">
          <Markdown markdown={text} base={base} withMentions={withMentions} />
        </div>
      ) : (
        <textarea
          {...rest}
          ref={area}
          dir="auto"
          aria-label={label}
          rows={Math.min(Math.max(text.split("\n").length + 1, 3), 20)}
          value={text}
          onInput={(event) => onWrite(event.currentTarget.value)}
          onBlur={onLeave}
          onKeyDown={onKeyDown}
        />
      )}
    </div>
  );
}
