import { useEffect, useState } from "preact/hooks";
import { report } from "../ui/report";

/** So much of a note is shown in the list, and read for it: marks of Markdown take room, addresses most. */
const SHOWN = 160;
const READ = 2000;

/** How a note begins, in words: what reads Markdown is loaded where there is a note. */
export function NoteBeginning({ markdown }: { markdown: string }) {
  const [text, setText] = useState<string>();
  useEffect(() => {
    const reading = import("../../utils/text/markdown/markdown").then(({ markdownToText }) =>
      setText(markdownToText(markdown.slice(0, READ))),
    );
    report(reading);
  }, [markdown]);
  if (text === "") return null;
  // A line is kept free for what is about to be there.
  return <span class="saved-note">{text === undefined ? "\u00a0" : beginning(text)}</span>;
}

const beginning = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
