/** Titles as the pages of papers have them, around the paper's own. */
const PAGE_TITLES = [
  /^\[(?:\d{4}\.\d{4,5}|[a-z.-]+\/\d{7})(?:v\d+)?\]\s+(.+)$/i,
  /^Paper page - (.+)$/,
  /^(?:\[PDF\] )?(.+) \| (?:alphaXiv|Semantic Scholar|OpenReview)$/,
];

/** The title of the paper in that of its page; undefined for another title, as that of a bookmark that was renamed. */
export const titleInPageTitle = (title: string): string | undefined =>
  PAGE_TITLES.map((page) => page.exec(title)?.[1]).find(Boolean);
