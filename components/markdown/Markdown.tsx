import { useContext, useMemo } from "preact/hooks";
import { markdownToHtml } from "../../utils/text/markdown/markdown";
import { Pictures } from "../ui/Pictures";
import { SafeHtml } from "./SafeHtml";

interface Props {
  markdown: string;
  /** The level of the highest heading in the page. */
  base: number;
  /** True if `@name` in the text is the handle of an account. */
  withMentions?: boolean;
}

/** A text in Markdown, as HTML. */
export function Markdown({ markdown, base, withMentions = false }: Props) {
  const withoutPictures = !useContext(Pictures);
  const html = useMemo(
    () => markdownToHtml(markdown, base, { withMentions, withoutPictures }),
    [markdown, base, withMentions, withoutPictures],
  );
  return <SafeHtml html={html} />;
}
