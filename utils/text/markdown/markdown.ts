import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { decodeMarkup, escapeMarkup } from "../entities";
import { keepFormulas } from "./formulas";
import { type RenderOptions, rewrite } from "./rewrite";
import { t } from "./t";
import { tame } from "./tame";

declare const safe: unique symbol;

/** HTML made by `markdownToHtml`: the only HTML that a page may insert as a string. */
export type SafeHtml = string & { readonly [safe]: true };

/** Longer texts are cut, in characters: comments are shorter, and whole papers come section by section. */
const LONGEST = 50_000;

/** Disables HTML in Markdown: tags are shown as text, and Markdown beside them still works. */
const noHtml = { disable: { null: ["htmlFlow", "htmlText"] } };

const extensions = [gfm(), noHtml];
const htmlExtensions = () => [gfmHtml({ label: t("text.footnotes"), labelAttributes: "" })];

/**
 * Turns GitHub-flavored Markdown into HTML: the one door through which text becomes markup. Raw HTML in it stays text, links
 * lead only to web pages, and only listed tags get through (`rewrite`).
 * @param base the level of its highest heading in the page
 */
export function markdownToHtml(markdown: string, base: number, options: RenderOptions = {}): SafeHtml {
  const tamed = tame(markdown.slice(0, LONGEST));
  const html = micromark(keepFormulas(tamed.markdown), {
    extensions,
    htmlExtensions: htmlExtensions(),
  });
  return (rewrite(html, base, options) + plainHtml(tamed.rest)) as SafeHtml;
}

/** The plain text of a line of Markdown. */
export function markdownToText(markdown: string): string {
  const words = markdownToHtml(markdown, 1).replace(/<[^>]*>/g, "");
  return decodeMarkup(words).replace(/\s+/g, " ").trim();
}

/** The rest of a text, shown as written. */
const plainHtml = (text: string) => (text.trim() ? `\n<p>${escapeMarkup(text)}</p>` : "");
