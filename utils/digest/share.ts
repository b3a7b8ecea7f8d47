import { type Paper, paperUrl } from "../model/paper";
import { escapeMarkup } from "../text/entities";
import { escapeMarkdown } from "../transfer/export/escapeMarkdown";
import { factsOf } from "../transfer/export/facts";
import { t } from "./t";

/** At most this many authors are named: some papers have thousands. */
const MOST_NAMED = 3;

/** The longest `mailto:` address that all mail programs accept, in characters. */
export const LONGEST_MAIL = 1800;

interface Line {
  title: string;
  authors: string;
  url: string;
}

function lineOf(paper: Paper): Line {
  const { title, authors } = factsOf({ paper });
  const names = authors.slice(0, MOST_NAMED).join(", ");
  const n = authors.length - MOST_NAMED;
  return {
    title,
    authors: n > 0 ? t("common.authorsAndMore", { names, n }) : names,
    url: paperUrl(paper.id),
  };
}

/** A digest as Markdown. */
export function digestMarkdown(name: string, papers: readonly Paper[]): string {
  const items = papers.map(lineOf).map(({ title, authors, url }, i) => {
    const head = `${i + 1}. [${escapeMarkdown(title)}](${url.replaceAll("(", "%28").replaceAll(")", "%29")})`;
    // Two spaces at the end of a line make a line break.
    return authors ? `${head}  \n   ${escapeMarkdown(authors)}` : head;
  });
  return `# ${escapeMarkdown(name)}\n\n${items.join("\n")}\n`;
}

/** A digest as HTML, for pasting into texts with links. */
export function digestHtml(name: string, papers: readonly Paper[]): string {
  const items = papers.map(lineOf).map(({ title, authors, url }) => {
    const head = `<a href="${escapeMarkup(url)}">${escapeMarkup(title)}</a>`;
    return `<li>${authors ? `${head}<br>${escapeMarkup(authors)}` : head}</li>`;
  });
  return `<h1>${escapeMarkup(name)}</h1><ol>${items.join("")}</ol>`;
}

/** A digest as an e-mail that opens in the user's mail program, ready to be sent. */
export interface Mail {
  href: string;
  /** The number of papers in it. */
  papers: number;
}

/** See Mail. The e-mail holds as many papers as fit into an address and says how many are missing. */
export function digestMail(name: string, papers: readonly Paper[]): Mail {
  const lines = papers.map(lineOf);
  const hrefOf = (count: number) => {
    const texts = lines.slice(0, count).map(({ title, url }, i) => `${i + 1}. ${title}\r\n${url}`);
    const left = lines.length - count;
    if (left > 0) texts.push(t("digestShare.mail.more", { n: left }));
    return `mailto:?subject=${encodeURIComponent(name)}&body=${encodeURIComponent(texts.join("\r\n\r\n"))}`;
  };
  let count = lines.length;
  while (count > 0 && hrefOf(count).length > LONGEST_MAIL) count--;
  return { href: hrefOf(count), papers: count };
}
