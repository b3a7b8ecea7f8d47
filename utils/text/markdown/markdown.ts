import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { decodeMarkup, escapeMarkup } from "../entities";
import { keepFormulas } from "./formulas";
import { type RenderOptions, rewrite } from "./rewrite";
import { tame } from "./tame";

declare const safe: unique symbol;

/** HTML that `markdownToHtml` made: the only kind that a page may put in as it is. */
export type SafeHtml = string & { readonly [safe]: true };

/** Longer texts than this are not comments, and whole papers are given part by part. */
const LONGEST = 50_000;

/** Without these, what looks like HTML is text like any other, and Markdown beside it still is Markdown. */
const noHtml = { disable: { null: ["htmlFlow", "htmlText"] } };

const extensions = [gfm(), noHtml];
const htmlExtensions = [gfmHtml({ label: "Footnotes", labelAttributes: "" })];

/**
 * The HTML of what somebody wrote in Markdown, with GitHub's additions: the one door through which text becomes mark-up.
 * Raw HTML in it stays text, addresses are those of web pages, and only tags from a list get through (`rewrite`).
 * @param base the level of its highest heading in the page
 */
export function markdownToHtml(markdown: string, base: number, options: RenderOptions = {}): SafeHtml {
  const tamed = tame(markdown.slice(0, LONGEST));
  const html = micromark(keepFormulas(tamed.markdown), { extensions, htmlExtensions });
  return (rewrite(html, base, options) + plainHtml(tamed.rest)) as SafeHtml;
}

/** The words of a line of Markdown, without its marks. */
export function markdownToText(markdown: string): string {
  const words = markdownToHtml(markdown, 1).replace(/<[^>]*>/g, "");
  return decodeMarkup(words).replace(/\s+/g, " ").trim();
}

/** What is left of a text, as it was written. */
const plainHtml = (text: string) => (text.trim() ? `\n<p>${escapeMarkup(text)}</p>` : "");
