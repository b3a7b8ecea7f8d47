import { useState } from "preact/hooks";
import { loadText } from "../../utils/fetch/papers/load";
import type { PaperDetails } from "../../utils/model/detail";
import type { Paper } from "../../utils/model/paper";
import { arxivUrl } from "../../utils/text/ids/id";
import { useLoader } from "../page/useLoader";
import { OutLink } from "../ui/OutLink";
import { Section } from "../ui/Section";
import { Age } from "./Age";
import { TextSections } from "./TextSections";

/** The full text, on demand, where Hugging Face has it. */
export function FullText({ paper, text }: { paper: Paper; text?: PaperDetails["text"] }) {
  const [isOpen, setOpen] = useState(false);
  const load = useLoader(loadText, isOpen ? paper.id : undefined);
  const markdown = text?.markdown;
  return (
    <Section
      title="Full text"
      aside={
        <button
          type="button"
          class="text-button"
          aria-expanded={isOpen}
          onClick={() => setOpen((before) => !before)}
        >
          {isOpen ? "Close" : "Read it here"}
        </button>
      }
    >
      {!isOpen && !text && <p class="paper-small">As Hugging Face has it, with its outline.</p>}
      {text?.isMissing && (
        <p>
          Hugging Face {markdown ? "no longer has the" : "has no"} full text of this paper. It may be on{" "}
          <OutLink class="text-button" href={arxivUrl(paper.id, "html")}>
            arXiv as a web page
          </OutLink>
          .
        </p>
      )}
      {isOpen && <Age fetchedAt={text?.fetchedAt} load={load} />}
      {isOpen && markdown && <TextSections markdown={markdown} title={paper.title} />}
    </Section>
  );
}
