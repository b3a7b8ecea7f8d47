import type { Paper } from "../../utils/paper";
import { Section } from "./Section";

/** The abstract, as text: its TeX and tags are what the authors typed. */
export function Abstract({ paper }: { paper: Paper }) {
  return (
    <Section title="Abstract">
      <p class="paper-abstract">{paper.abstract || "Hugging Face has no abstract of this paper."}</p>
    </Section>
  );
}
