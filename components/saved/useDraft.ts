import { useEffect, useRef, useState } from "preact/hooks";
import { act } from "../page/act";
import { report } from "../ui/report";

/** A note is stored after this long without typing, in milliseconds. */
const PAUSE = 400;

/** A note while it is edited. */
export interface Draft {
  text: string;
  /** True if all of it is stored. */
  isStored: boolean;
  write: (text: string) => void;
  /** Stores it at once. */
  flush: () => void;
}

/**
 * Edits the note of a paper. It is stored at each pause, and at once when the page is hidden or closed, when another paper is
 * opened, and by `flush`. A note stored elsewhere meanwhile replaces the text, unless there are unsaved changes here.
 * @param stored the note as the database has it
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
