import type { Paper } from "../../utils/model/paper";
import { TexText } from "../tex/TexText";
import { Section } from "../ui/Section";
import { t } from "./t";

/** The abstract: formulas are set, other TeX is turned into plain text, and the rest is shown as typed. */
export function Abstract({ paper }: { paper: Paper }) {
  return (
    <Section title={t("paper.abstract.title")}>
      <p class="paper-abstract" dir="auto">
        <TexText text={paper.abstract || t("paper.abstract.none")} />
      </p>
    </Section>
  );
}
