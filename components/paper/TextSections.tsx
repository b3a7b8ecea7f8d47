import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { sectionsOf } from "../../utils/text/markdown/sections";
import { Markdown } from "../markdown/Markdown";
import { TexText } from "../tex/TexText";
import { Outline } from "./Outline";

/** The level of the text's own highest headings: they stand under that of the section on the page. */
const BASE = 4;

/** How many parts are drawn in one go: a paper has hundreds of kilobytes, and the page must not stop for it. */
const AT_ONCE = 3;

/** A whole paper, part by part, behind its outline. */
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

  // The outline may be ahead of what is drawn.
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
              <Heading data-part={place} tabIndex={-1}>
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
