import { useLayoutEffect, useRef } from "preact/hooks";
import type { SafeHtml as Html } from "../../utils/markdown/markdown";
import { report } from "../report";
import { reachWide, setFormulas } from "../tex/setFormulas";

/** Mark-up made from Markdown, the only text that is put into a page as mark-up: the type says where it was made. */
export function SafeHtml({ html }: { html: Html }) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const formulas = [...(root.current?.querySelectorAll<HTMLElement>(".formula") ?? [])];
    report(setFormulas(formulas).then(() => reachWide(formulas)));
  }, [html]);
  return <div class="markdown" ref={root} dangerouslySetInnerHTML={{ __html: html }} />;
}
