import { useLayoutEffect, useRef } from "preact/hooks";
import type { SafeHtml as Html } from "../../utils/text/markdown/markdown";
import { reachWide, setFormulas } from "../tex/setFormulas";
import { report } from "../ui/report";

/** Mark-up made from Markdown, the only text that is put into a page as mark-up: the type says where it was made. */
export function SafeHtml({ html }: { html: Html }) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const formulas = [...(root.current?.querySelectorAll<HTMLElement>(".formula") ?? [])];
    report(setFormulas(formulas).then(() => reachWide(formulas)));
  }, [html]);
  return <div class="markdown" ref={root} dangerouslySetInnerHTML={{ __html: html }} />;
}
