import { useState } from "preact/hooks";
import type { Paper } from "../../utils/model/paper";
import { bibtex } from "../../utils/text/cite/bibtex";
import { reference } from "../../utils/text/cite/reference";
import { Section } from "../ui/Section";
import { t } from "./t";

/** The reference to the paper in one line and as a BibTeX entry, each with a button that copies it. */
export function Cite({ paper }: { paper: Paper }) {
  const [said, setSaid] = useState("");
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t("paper.cite.copied")),
      () => setSaid(t("paper.cite.blocked")),
    );
  const entry = bibtex(paper);
  const line = reference(paper);
  return (
    <Section
      title={t("paper.cite.title")}
      aside={
        <div class="cite-buttons">
          <span aria-live="polite">{said}</span>
          <button type="button" class="text-button" onClick={() => copy(entry)}>
            {t("paper.cite.copyBibtex")}
          </button>
          <button type="button" class="text-button" onClick={() => copy(line)}>
            {t("paper.cite.copyReference")}
          </button>
        </div>
      }
    >
      <p class="cite-reference" dir="auto">
        {line}
      </p>
      <details>
        <summary>{t("paper.cite.bibtex")}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard has to reach what scrolls. */}
        <pre class="cite-bibtex" dir="auto" tabIndex={0}>
          {entry}
        </pre>
      </details>
    </Section>
  );
}
