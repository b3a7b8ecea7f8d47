import type { Paper } from "../../utils/model/paper";
import { TexText } from "../tex/TexText";
import { Section } from "../ui/Section";
import { withSlots } from "../ui/withSlots";
import { Keywords } from "./Keywords";
import { t } from "./t";

/** A model's summary and keywords for the paper. Keywords may come without a summary (API trap 9). */
export function Summary({ paper, model }: { paper: Paper; model?: string }) {
  if (!paper.aiSummary && !paper.aiKeywords.length) return null;
  return (
    <Section title={t(paper.aiSummary ? "paper.summary.title" : "paper.summary.keywords")}>
      {paper.aiSummary && (
        <p class="paper-ai-summary" dir="auto">
          <TexText text={paper.aiSummary} />
        </p>
      )}
      {paper.aiKeywords.length > 0 && <Keywords keywords={paper.aiKeywords} />}
      {model && (
        <p class="paper-small">
          {withSlots(t.runs("paper.summary.model"), { model: () => <bdi>{model}</bdi> })}
        </p>
      )}
    </Section>
  );
}
