import { useState } from "preact/hooks";
import { loadText } from "../../utils/fetch/papers/load";
import type { PaperDetails } from "../../utils/model/detail";
import type { Paper } from "../../utils/model/paper";
import { arxivUrl } from "../../utils/text/ids/id";
import { useLoader } from "../page/useLoader";
import { OutLink } from "../ui/OutLink";
import { Section } from "../ui/Section";
import { withSlots } from "../ui/withSlots";
import { Age } from "./Age";
import { TextSections } from "./TextSections";
import { t } from "./t";

/** The full text, loaded on demand, if Hugging Face has it. */
export function FullText({ paper, text }: { paper: Paper; text?: PaperDetails["text"] }) {
  const [isOpen, setOpen] = useState(false);
  const load = useLoader(loadText, isOpen ? paper.id : undefined);
  const markdown = text?.markdown;
  return (
    <Section
      title={t("paper.text.title")}
      aside={
        <button
          type="button"
          class="text-button"
          aria-expanded={isOpen}
          onClick={() => setOpen((before) => !before)}
        >
          {t(isOpen ? "common.close" : "paper.text.read")}
        </button>
      }
    >
      {!isOpen && !text && <p class="paper-small">{t("paper.text.about")}</p>}
      {text?.isMissing && (
        <p>
          {t(markdown ? "paper.text.gone" : "paper.text.missing")}{" "}
          {withSlots(t.runs("paper.text.arxiv"), {
            link: (words) => (
              <OutLink class="text-button" href={arxivUrl(paper.id, "html")}>
                {words}
              </OutLink>
            ),
          })}
        </p>
      )}
      {isOpen && <Age fetchedAt={text?.fetchedAt} load={load} />}
      {isOpen && markdown && <TextSections markdown={markdown} title={paper.title} />}
    </Section>
  );
}
