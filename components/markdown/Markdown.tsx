import { useContext, useMemo } from "preact/hooks";
import { markdownToHtml } from "../../utils/text/markdown/markdown";
import { Pictures } from "../ui/Pictures";
import { SafeHtml } from "./SafeHtml";

interface Props {
  markdown: string;
  /** The level of its highest heading. */
  base: number;
  /** Whether `@name` in it is an account. */
  withMentions?: boolean;
}

/** What somebody wrote in Markdown. */
export function Markdown({ markdown, base, withMentions = false }: Props) {
  const withoutPictures = !useContext(Pictures);
  const html = useMemo(
    () => markdownToHtml(markdown, base, { withMentions, withoutPictures }),
    [markdown, base, withMentions, withoutPictures],
  );
  return <SafeHtml html={html} />;
}
