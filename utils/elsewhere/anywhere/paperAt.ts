import { idNamedIn } from "../../text/ids/mentions";

/** Sites with papers: arXiv and its mirrors, Hugging Face, alphaXiv, Semantic Scholar, OpenReview, and DOIs. */
const SITES =
  /(?:^|\.)(?:arxiv\.org|ar5iv\.org|huggingface\.co|hf\.co|alphaxiv\.org|semanticscholar\.org|openreview\.net|doi\.org)$/;

/** The sites whose addresses do not contain an arXiv id. Their pages link to the paper on arXiv. */
const SILENT_SITES = /(?:^|\.)(?:semanticscholar\.org|openreview\.net)$/;

/** The sites as patterns for the context menu on links: addresses that can name a paper. */
export const PAPER_LINKS = [
  "*://*.arxiv.org/*",
  "*://ar5iv.org/*",
  "*://huggingface.co/papers/*",
  "*://hf.co/papers/*",
  "*://*.alphaxiv.org/*",
  "*://*.semanticscholar.org/arxiv/*",
  "*://doi.org/10.48550/*",
];

/** The same for the context menu on pages: here also pages that only link to the paper. */
export const PAPER_PAGES = [...PAPER_LINKS, "*://*.semanticscholar.org/*", "*://openreview.net/*"];

const webAddress = (address: string): URL | undefined => {
  const url = URL.parse(address);
  return url?.protocol === "https:" || url?.protocol === "http:" ? url : undefined;
};

/** The arXiv id in an address of one of the sites; undefined if it has none. */
export function paperAt(address: string): string | undefined {
  const url = webAddress(address);
  if (!url || !SITES.test(url.hostname)) return undefined;
  // The part after the hash is a place on the page and may name another paper.
  url.hash = "";
  return idNamedIn(decoded(url.href));
}

/** True if only the page itself, not its address, tells which paper it is about. */
export const hasToBeRead = (address: string): boolean =>
  SILENT_SITES.test(webAddress(address)?.hostname ?? "");

/**
 * The arXiv id of the paper that a page is about: the first in `own`, what the page says about itself; else the only paper
 * that it links to. A page that links to several papers gives none, since a wrong paper is worse than none.
 */
export function paperAmong({ own, links }: { own: readonly string[]; links: readonly string[] }) {
  const ids = (texts: readonly string[]) => [
    ...new Set(texts.map(idNamedIn).filter((id) => id !== undefined)),
  ];
  const linked = ids(links);
  return ids(own)[0] ?? (linked.length === 1 ? linked[0] : undefined);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
