import { useLayoutEffect, useRef } from "preact/hooks";
import type { SafeHtml as Html } from "../../utils/text/markdown/markdown";
import { reachWide, setFormulas } from "../tex/setFormulas";
import { report } from "../ui/report";

/** HTML made from Markdown: the only HTML that is put into a page as a string. Its type guarantees where it was made. */
export function SafeHtml({ html }: { html: Html }) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const formulas = [...(root.current?.querySelectorAll<HTMLElement>(".formula") ?? [])];
    report(setFormulas(formulas).then(() => reachWide(formulas)));
  }, [html]);
  return <div class="markdown" dir="auto" ref={root} dangerouslySetInnerHTML={{ __html: html }} />;
}
