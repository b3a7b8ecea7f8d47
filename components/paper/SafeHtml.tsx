import type { SafeHtml as Html } from "../../utils/markdown/markdown";

/** Mark-up made from Markdown, the only text that is put into a page as mark-up: the type says where it was made. */
export function SafeHtml({ html }: { html: Html }) {
  return <div class="markdown" dangerouslySetInnerHTML={{ __html: html }} />;
}
