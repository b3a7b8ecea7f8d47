import { useEffect, useState } from "preact/hooks";
import { report } from "../ui/report";

/** How many characters of a note the list shows. */
const SHOWN = 160;
/** How many characters of its Markdown are parsed for that: markup takes room, addresses most of all. */
const READ = 2000;

/** The beginning of a note as plain text. The Markdown parser is loaded only where there is a note. */
export function NoteBeginning({ markdown }: { markdown: string }) {
  const [text, setText] = useState<string>();
  useEffect(() => {
    const reading = import("../../utils/text/markdown/markdown").then(({ markdownToText }) =>
      setText(markdownToText(markdown.slice(0, READ))),
    );
    report(reading);
  }, [markdown]);
  if (text === "") return null;
  // An empty line is kept until the text is there.
  return (
    <span class="saved-note" dir="auto">
      {text === undefined ? "\u00a0" : beginning(text)}
    </span>
  );
}

const beginning = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
