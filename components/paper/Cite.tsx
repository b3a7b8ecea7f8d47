import { useState } from "preact/hooks";
import type { Paper } from "../../utils/model/paper";
import { bibtex } from "../../utils/text/cite/bibtex";
import { reference } from "../../utils/text/cite/reference";
import { Section } from "../ui/Section";

/** Copies the entry for a bibliography, or the reference in one line. */
export function Cite({ paper }: { paper: Paper }) {
  const [said, setSaid] = useState("");
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setSaid("Copied."),
      () => setSaid("The browser didn't let it be copied: select the text below."),
    );
  const entry = bibtex(paper);
  const line = reference(paper);
  return (
    <Section
      title="Cite"
      aside={
        <div class="cite-buttons">
          <span aria-live="polite">{said}</span>
          <button type="button" class="text-button" onClick={() => copy(entry)}>
            Copy BibTeX
          </button>
          <button type="button" class="text-button" onClick={() => copy(line)}>
            Copy reference
          </button>
        </div>
      }
    >
      <p class="cite-reference">{line}</p>
      <details>
        <summary>BibTeX</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by the keyboard. */}
        <pre class="cite-bibtex" tabIndex={0}>
          {entry}
        </pre>
      </details>
    </Section>
  );
}
