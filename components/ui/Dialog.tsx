import "./Dialog.css";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";

interface Props {
  /** The name of its own style. */
  class: string;
  title: string;
  onClose: () => void;
  /** Told of Escape, which it may prevent from closing. */
  onCancel?: (event: Event) => void;
  children: ComponentChildren;
}

/** What lies over a page until it is closed, by its button or by Escape. */
export function Dialog({ class: name, title, onClose, onCancel, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class={`dialog ${name}`}
      ref={dialog}
      onClose={onClose}
      onCancel={onCancel}
      aria-labelledby={titleId}
    >
      <h2 id={titleId}>{title}</h2>
      {children}
      <form method="dialog">
        <button type="submit" class="text-button">
          Close
        </button>
      </form>
    </dialog>
  );
}
