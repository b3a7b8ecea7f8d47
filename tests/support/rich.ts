/**
 * A paper with everything that a paper's page can show. The replica recognises its name and id and gives it
 * all its comments, links and a text.
 */
export const RICH = {
  id: "2611.90006",
  title: "A Paper With Everything on It",
  keyword: "everything at once",
  /** One of 26 authors is hidden. */
  authors: 25,
} as const;
