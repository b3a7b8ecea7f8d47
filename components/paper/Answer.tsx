import { useEffect, useRef, useState } from "preact/hooks";
import type { Account } from "../../utils/model/paper";
import type { Writing } from "./useWriting";

interface Props {
  writing: Writing;
  /** The comment that is answered, and its author; without it, the paper is commented on. */
  to?: { id: string; author?: Account };
}

/** What one can say to a comment or a paper: a button, and once it was pressed, a form. Without a token, nothing. */
export function Answer({ writing: { paperId, owner, open, setOpen, Form }, to }: Props) {
  const answers = to?.id ?? "";
  const isOpen = open.has(answers);
  const [isPosted, setPosted] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);

  // Whoever closes the form, or posts what is in it, goes on where it was opened.
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
  const whom = to && (to.author?.fullname || to.author?.name || "a deleted account");
  return (
    <p class="comment-answer">
      <button
        ref={button}
        type="button"
        class="text-button"
        aria-label={whom && `Reply to ${whom}`}
        onClick={() => {
          setPosted(false);
          setOpen(answers, true);
        }}
      >
        {to ? "Reply" : "Write a comment"}
      </button>
      <span aria-live="polite">{isPosted && "Posted."}</span>
    </p>
  );
}
