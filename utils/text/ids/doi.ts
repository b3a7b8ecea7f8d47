/** The two forms of an arXiv id. */
const ARXIV_ID = /^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})$/;

/** The DOI that arXiv gives each of its papers; undefined for an id that is not from arXiv. */
export const arxivDoi = (id: string): string | undefined =>
  ARXIV_ID.test(id) ? `10.48550/arXiv.${id}` : undefined;
