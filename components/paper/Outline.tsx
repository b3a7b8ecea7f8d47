import type { Section } from "../../utils/text/markdown/sections";
import { TexText } from "../tex/TexText";
import { t } from "./t";

interface Props {
  sections: readonly Section[];
  /** Called with the index of the section to go to. */
  onGo: (place: number) => void;
}

/** The headings of a text. They are buttons, not links: the fragment of the address already names the view. */
export function Outline({ sections, onGo }: Props) {
  if (sections.filter((section) => section.title).length < 2) return null;
  return (
    <nav class="outline" aria-label={t("paper.text.contents")}>
      <ul>
        {sections.map(
          (section, place) =>
            section.title && (
              <li key={place} data-level={section.level}>
                <button type="button" class="text-button" dir="auto" onClick={() => onGo(place)}>
                  <TexText text={section.title} />
                </button>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
