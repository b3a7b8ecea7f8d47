import type { Paper } from "../../utils/model/paper";
import { TexText } from "../tex/TexText";
import { Section } from "../ui/Section";

/** The abstract: formulas set, TeX read, and all else the text that the authors typed. */
export function Abstract({ paper }: { paper: Paper }) {
  return (
    <Section title="Abstract">
      <p class="paper-abstract">
        <TexText text={paper.abstract || "Hugging Face has no abstract of this paper."} />
      </p>
    </Section>
  );
}
