import { decodeMarkup } from "../entities";
import { hubUrl } from "../ids/hub";
import { besideFormulas, markFormulas, unmark } from "./formulas";
import { headingLevels } from "./headings";
import { linkMentions } from "./linkMentions";
import { linkTag, pictureHtml } from "./links";

/** A tag as micromark writes it: attribute values stand in double quotes and have their special characters as entities. */
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"<>]*")*)\s*\/?>/g;
const ATTRIBUTE = /([a-z-]+)="([^"]*)"/g;

const PLAIN = new Set(
  "p em strong del code pre blockquote ul ol li table thead tbody tr th td sup".split(" "),
);
const EMPTY = new Set(["br", "hr"]);

/** Elements nested deeper are left out, but not their content: each browser has its own limit. */
const DEEPEST = 60;

type Attributes = Readonly<Record<string, string>>;

/** How a text is rendered. */
export interface RenderOptions {
  /** True if `@name` is a link to that account, as in a discussion. */
  withMentions?: boolean;
  /** True if pictures are replaced by links, for users who want none. */
  withoutPictures?: boolean;
}

/**
 * Rewrites micromark's HTML with only the tags and attributes of a short list; nothing else gets through, whatever the parser
 * wrote. Links open in a new tab, pictures from other hosts become links, and headings get their levels in the page, the
 * highest the level `base`.
 */
export function rewrite(html: string, base: number, options: RenderOptions): string {
  const writer = new Writer(base, options);
  let at = 0;
  for (const { index, 0: tag, 1: end, 2: name = "", 3: list = "" } of html.matchAll(TAG)) {
    writer.text(html.slice(at, index));
    at = index + tag.length;
    const attributes = Object.fromEntries(
      [...list.matchAll(ATTRIBUTE)].map(([, key = "", value = ""]) => [key, decodeMarkup(unmark(value))]),
    );
    if (end) writer.end(name);
    else writer.start(name, attributes);
  }
  writer.text(html.slice(at));
  return writer.finish();
}

class Writer {
  private html = "";
  private readonly open: { name: string; tag: string }[] = [];
  private readonly level: (source: number) => number;
  private readonly options: RenderOptions;
  private isSkipping = false;

  constructor(base: number, options: RenderOptions) {
    this.level = headingLevels(base);
    this.options = options;
  }

  text(html: string): void {
    if (this.isSkipping) return;
    // TAG matches every tag that micromark writes: any other "<" is text.
    const text = html.replaceAll("<", "&lt;");
    const mayMention = this.options.withMentions && !this.open.some(({ name }) => /^(a|code)$/.test(name));
    const linked = mayMention ? besideFormulas(text, (part) => linkMentions(part, mentionHtml)) : text;
    this.html += markFormulas(linked, this.isIn("code"));
  }

  start(name: string, attributes: Attributes): void {
    if (name === "a") this.link(attributes);
    else if (this.isSkipping) return;
    else if (EMPTY.has(name)) this.html += `<${name}>`;
    else if (PLAIN.has(name)) this.push(name, name, kept(name, attributes));
    else if (/^h[1-6]$/.test(name)) this.push(name, `h${this.level(Number(name[1]))}`);
    else if (name === "input") this.html += "checked" in attributes ? "☑" : "☐";
    else if (name === "img")
      this.html += pictureHtml(attributes, this.isIn("a"), this.options.withoutPictures);
  }

  end(name: string): void {
    if (name === "a") this.isSkipping = false;
    const from = this.open.findLastIndex((each) => each.name === name);
    if (from < 0) return;
    for (const { tag } of this.open.splice(from).reverse()) if (tag) this.html += `</${tag}>`;
  }

  finish(): string {
    while (this.open.length) this.end(this.open[0]?.name ?? "");
    return this.html;
  }

  private link(attributes: Attributes): void {
    // The link back from a footnote is left out: the fragment of the address already names the view.
    this.isSkipping = "data-footnote-backref" in attributes;
    const tag = this.isIn("a") || this.isSkipping ? undefined : linkTag(attributes.href);
    this.push("a", tag ? "a" : "", tag);
  }

  private push(name: string, tag: string, attributes = ""): void {
    const isShown = tag && this.open.length < DEEPEST;
    this.open.push({ name, tag: isShown ? tag : "" });
    if (isShown) this.html += `<${tag}${attributes}>`;
  }

  private isIn(name: string): boolean {
    return this.open.some((each) => each.name === name && each.tag);
  }
}

const mentionHtml = (handle: string, words: string) => `<a${linkTag(hubUrl(handle))}>${words}</a>`;

function kept(name: string, { align = "", start = "" }: Attributes): string {
  if ((name === "th" || name === "td") && /^(left|right|center)$/.test(align)) return ` align="${align}"`;
  // Code and tables scroll by themselves, so the keyboard has to reach them.
  if (name === "pre" || name === "table") return ' tabindex="0"';
  return name === "ol" && /^\d{1,9}$/.test(start) ? ` start="${start}"` : "";
}
