import type { Paper } from "../../utils/model/paper";
import { TexText } from "../tex/TexText";
import { Section } from "../ui/Section";
import { Keywords } from "./Keywords";

/** What a model made of the paper. Keywords may come without a summary (API trap 9). */
export function Summary({ paper, model }: { paper: Paper; model?: string }) {
  if (!paper.aiSummary && !paper.aiKeywords.length) return null;
  return (
    <Section title={paper.aiSummary ? "AI summary" : "AI keywords"}>
      {paper.aiSummary && (
        <p class="paper-ai-summary">
          <TexText text={paper.aiSummary} />
        </p>
      )}
      {paper.aiKeywords.length > 0 && <Keywords keywords={paper.aiKeywords} />}
      {model && <p class="paper-small">Written by {model}, not by the authors.</p>}
    </Section>
  );
}
