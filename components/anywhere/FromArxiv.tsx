import { useEffect, useRef } from "preact/hooks";

interface Props {
  onClick: () => void;
  isBusy?: boolean;
  /** Whether it takes the focus: it came as the answer to a click. */
  takesFocus?: boolean;
}

/** The button that takes a paper from arXiv which Hugging Face doesn't know. */
export function FromArxiv({ onClick, isBusy = false, takesFocus = false }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, []);
  return (
    <button type="button" class="text-button" ref={button} disabled={isBusy} onClick={onClick}>
      Save it from arXiv
    </button>
  );
}
