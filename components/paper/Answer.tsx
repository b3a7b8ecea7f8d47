import { useEffect, useRef, useState } from "preact/hooks";
import type { Account } from "../../utils/model/paper";
import { t } from "./t";
import type { Writing } from "./useWriting";

interface Props {
  writing: Writing;
  /** The comment to reply to, and its author; without it, the comment is on the paper itself. */
  to?: { id: string; author?: Account };
}

/** A button to write a comment or a reply, and the form that it opens. Empty without a token that may post. */
export function Answer({ writing: { paperId, owner, open, setOpen, Form }, to }: Props) {
  const answers = to?.id ?? "";
  const isOpen = open.has(answers);
  const [isPosted, setPosted] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);

  // When the form closes, also after posting, the focus returns to the button that opened it.
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (isOpen) {
    return (
      Form && (
        <Form
          place={{ paperId, ...(to && { answers }) }}
          owner={owner}
          wantsFocus={open.get(answers) ?? false}
          onPosted={() => {
            setPosted(true);
            setOpen(answers, false);
          }}
          onClose={() => setOpen(answers, false)}
        />
      )
    );
  }
  if (!owner) return null;
  const name = to?.author?.fullname || to?.author?.name;
  return (
    <p class="comment-answer">
      <button
        ref={button}
        type="button"
        class="text-button"
        aria-label={to && (name ? t("paper.answer.replyTo", { name }) : t("paper.answer.replyToDeleted"))}
        onClick={() => {
          setPosted(false);
          setOpen(answers, true);
        }}
      >
        {t(to ? "paper.answer.reply" : "paper.answer.write")}
      </button>
      <span aria-live="polite">{isPosted && t("paper.answer.posted")}</span>
    </p>
  );
}
