import "./Dialog.css";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { t } from "../../utils/i18n/t";

interface Props {
  /** The class of its own style. */
  class: string;
  title: string;
  onClose: () => void;
  /** Called on Escape; it may prevent the dialog from closing. */
  onCancel?: (event: Event) => void;
  children: ComponentChildren;
}

/** A dialog over the page, until it is closed by its button or by Escape. */
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
          {t("common.close")}
        </button>
      </form>
    </dialog>
  );
}
