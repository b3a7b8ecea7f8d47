import { useMemo } from "preact/hooks";
import { markdownToHtml } from "../../utils/markdown/markdown";
import { SafeHtml } from "./SafeHtml";

/** What somebody wrote in Markdown, with its highest heading at the level `base`. */
export function Markdown({ markdown, base }: { markdown: string; base: number }) {
  const html = useMemo(() => markdownToHtml(markdown, base), [markdown, base]);
  return <SafeHtml html={html} />;
}
