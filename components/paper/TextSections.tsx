import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { sectionsOf } from "../../utils/text/markdown/sections";
import { Markdown } from "../markdown/Markdown";
import { TexText } from "../tex/TexText";
import { Outline } from "./Outline";

/** The level of the highest headings of the text: one below the heading of its section on the page. */
const BASE = 4;

/** How many sections are drawn per task: a paper has hundreds of kilobytes, and the page must stay responsive. */
const AT_ONCE = 3;

/** The full text, section by section, after a table of contents. */
export function TextSections({ markdown, title }: { markdown: string; title: string }) {
  const sections = useMemo(() => sectionsOf(markdown, BASE, title), [markdown, title]);
  const root = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(AT_ONCE);
  const [wanted, setWanted] = useState<number>();

  useEffect(() => {
    if (drawn >= sections.length) return;
    const timer = setTimeout(() => setDrawn(drawn + AT_ONCE));
    return () => clearTimeout(timer);
  }, [drawn, sections]);

  // A section chosen in the table of contents may not be drawn yet.
  useEffect(() => {
    const heading =
      wanted !== undefined && root.current?.querySelector<HTMLElement>(`[data-part="${wanted}"]`);
    if (!heading) return;
    heading.scrollIntoView({ block: "start" });
    heading.focus({ preventScroll: true });
    setWanted(undefined);
  }, [wanted, drawn]);

  return (
    <div class="full-text" ref={root}>
      <Outline sections={sections} onGo={setWanted} />
      {sections.slice(0, drawn).map((section, place) => {
        const Heading = `h${section.level}` as "h4";
        return (
          <div key={place}>
            {section.title && (
              <Heading data-part={place} tabIndex={-1} dir="auto">
                <TexText text={section.title} />
              </Heading>
            )}
            <Markdown markdown={section.markdown} base={Math.min(section.level + 1, 6)} />
          </div>
        );
      })}
    </div>
  );
}
