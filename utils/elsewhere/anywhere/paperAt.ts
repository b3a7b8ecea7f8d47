import { idNamedIn } from "../../text/ids/mentions";

/** Where papers are read: arXiv and its mirrors, Hugging Face, alphaXiv, Semantic Scholar, OpenReview, and their DOIs. */
const SITES =
  /(?:^|\.)(?:arxiv\.org|ar5iv\.org|huggingface\.co|hf\.co|alphaxiv\.org|semanticscholar\.org|openreview\.net|doi\.org)$/;

/** Those of them whose addresses do not say which paper it is; their pages link to it on arXiv. */
const SILENT_SITES = /(?:^|\.)(?:semanticscholar\.org|openreview\.net)$/;

/** The same as patterns for the menu: links that name a paper, and pages that may. */
export const PAPER_LINKS = [
  "*://*.arxiv.org/*",
  "*://ar5iv.org/*",
  "*://huggingface.co/papers/*",
  "*://hf.co/papers/*",
  "*://*.alphaxiv.org/*",
  "*://*.semanticscholar.org/arxiv/*",
  "*://doi.org/10.48550/*",
];

/** See PAPER_LINKS. */
export const PAPER_PAGES = [...PAPER_LINKS, "*://*.semanticscholar.org/*", "*://openreview.net/*"];

const webAddress = (address: string): URL | undefined => {
  const url = URL.parse(address);
  return url?.protocol === "https:" || url?.protocol === "http:" ? url : undefined;
};

/** The arXiv id of the paper that an address of one of these sites names; undefined for any other address. */
export function paperAt(address: string): string | undefined {
  const url = webAddress(address);
  if (!url || !SITES.test(url.hostname)) return undefined;
  // What is behind the hash is a place on the page, and perhaps another paper.
  url.hash = "";
  return idNamedIn(decoded(url.href));
}

/** Whether a page has to be looked at to know which paper it is about. */
export const hasToBeRead = (address: string): boolean =>
  SILENT_SITES.test(webAddress(address)?.hostname ?? "");

/**
 * The paper that a page is about, by what it says of itself and by its links to papers: the first that it says of itself,
 * else the only one it links to. A page with links to several names none: the wrong one is worse than none.
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
