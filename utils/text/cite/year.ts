/**
 * The year of a paper's first version. It is read from the arXiv id, so that it never changes; for other ids from the date.
 * Undefined if neither is known.
 */
export function yearOf(paper: { id: string; publishedAt?: number }): number | undefined {
  const [, short] = /^(?:[a-z-]+(?:\.[A-Z]{2})?\/)?(\d\d)\d\d(?:\.\d{4,5}$|\d{3}$)/.exec(paper.id) ?? [];
  // arXiv began in 1991.
  if (short) return Number(short) + (Number(short) >= 91 ? 1900 : 2000);
  return paper.publishedAt === undefined ? undefined : new Date(paper.publishedAt).getUTCFullYear();
}
