import { useEffect, useRef, useState } from "preact/hooks";
import { act } from "../page/act";
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
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = () => {
    clearTimeout(timer.current);
    const written = unsaved.current;
    if (written === undefined) return;
    unsaved.current = undefined;
    report(act("writeNote", id, written));
  };
  useEffect(() => {
    if (unsaved.current === undefined) setText(stored);
  }, [stored]);
  useEffect(() => {
    const onHidden = () => document.hidden && flush();
    window.addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      window.removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", onHidden);
      flush();
    };
  }, [id]);

  const write = (next: string) => {
    setText(next);
    unsaved.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, PAUSE);
  };
  return { text, isStored: unsaved.current === undefined && text === stored, write, flush };
}
