import { useEffect, useRef, useState } from "preact/hooks";
import { writeNote } from "../../utils/actions/keep";
import { handOverNote } from "../../utils/actions/noteMessage";
import { report } from "../ui/report";

/** How long somebody pauses before what they wrote is stored, in milliseconds. */
const PAUSE = 400;

/** A text that is being written. */
export interface Draft {
  text: string;
  /** Whether all of it is stored. */
  isStored: boolean;
  write: (text: string) => void;
  /** Stores it now. */
  flush: () => void;
}

/**
 * The note of a paper while it is written: stored at each pause, and at once when the field is left, the page is hidden or
 * closed, or another paper is opened. What is stored elsewhere meanwhile is shown, unless somebody is writing here.
 */
export function useDraft(id: string, stored: string): Draft {
  const [text, setText] = useState(stored);
  const unsaved = useRef<string>(undefined);
  const last = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = () => {
    clearTimeout(timer.current);
    const written = unsaved.current;
    if (written === undefined) return;
    unsaved.current = undefined;
    const store = writeNote(id, written).then(() => {
      if (last.current === written) last.current = undefined;
    });
    report(store);
  };
  useEffect(() => {
    if (unsaved.current === undefined) setText(stored);
  }, [stored]);
  useEffect(() => {
    const onHidden = () => document.hidden && flush();
    const onClose = () => {
      // Also what is being stored just now may not come to its end.
      if (last.current !== undefined) handOverNote(id, last.current);
      flush();
    };
    window.addEventListener("pagehide", onClose);
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      window.removeEventListener("pagehide", onClose);
      document.removeEventListener("visibilitychange", onHidden);
      flush();
    };
  }, [id]);

  const write = (next: string) => {
    setText(next);
    unsaved.current = next;
    last.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, PAUSE);
  };
  return { text, isStored: unsaved.current === undefined && text === stored, write, flush };
}
