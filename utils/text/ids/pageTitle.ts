/** Titles of web pages about papers, with the title of the paper as the first group. */
const PAGE_TITLES = [
  /^\[(?:\d{4}\.\d{4,5}|[a-z.-]+\/\d{7})(?:v\d+)?\]\s+(.+)$/i,
  /^Paper page - (.+)$/,
  /^(?:\[PDF\] )?(.+) \| (?:alphaXiv|Semantic Scholar|OpenReview)$/,
];

/** The title of the paper in the title of its page; undefined for any other title, such as that of a renamed bookmark. */
export const titleInPageTitle = (title: string): string | undefined =>
  PAGE_TITLES.map((page) => page.exec(title)?.[1]).find(Boolean);
