import type { Section } from "../../utils/text/markdown/sections";
import { TexText } from "../tex/TexText";

interface Props {
  sections: readonly Section[];
  /** Called with the place of the part to go to. */
  onGo: (place: number) => void;
}

/** The headings of a text. They are buttons: the address is that of the view, and has no room for a place in it. */
export function Outline({ sections, onGo }: Props) {
  if (sections.filter((section) => section.title).length < 2) return null;
  return (
    <nav class="outline" aria-label="Outline">
      <ul>
        {sections.map(
          (section, place) =>
            section.title && (
              <li key={place} data-level={section.level}>
                <button type="button" class="text-button" onClick={() => onGo(place)}>
                  <TexText text={section.title} />
                </button>
              </li>
            ),
        )}
      </ul>
    </nav>
  );
}
