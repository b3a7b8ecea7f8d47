import { useEffect, useRef } from "preact/hooks";
import { t } from "./t";

interface Props {
  onClick: () => void;
  isBusy?: boolean;
  /** True if the button takes the focus when it appears, as the answer to a click. */
  takesFocus?: boolean;
}

/** A button that saves a paper from arXiv, for papers that Hugging Face does not know. */
export function FromArxiv({ onClick, isBusy = false, takesFocus = false }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, []);
  return (
    <button type="button" class="text-button" ref={button} disabled={isBusy} onClick={onClick}>
      {t("anywhere.arxiv")}
    </button>
  );
}
