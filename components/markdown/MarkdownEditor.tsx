import "./MarkdownEditor.css";
import type { Ref } from "preact";
import { useState } from "preact/hooks";
import { Markdown } from "./Markdown";

interface Props {
  /** What the text is, for those who don't see where it stands. */
  label: string;
  placeholder: string;
  text: string;
  /** A word on how the text stands, beside the choice of what is shown. */
  said?: string;
  /** The level of its highest heading. */
  base: number;
  /** Whether `@name` in it is an account. */
  withMentions?: boolean;
  readOnly?: boolean;
  area?: Ref<HTMLTextAreaElement>;
  onWrite: (text: string) => void;
  /** The field is left, if only for the preview. */
  onLeave?: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** A text in Markdown while it is written, and what it looks like. */
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
          Write
        </button>
        <button type="button" aria-pressed={isPreview} disabled={!text.trim()} onClick={() => show(true)}>
          Preview
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
