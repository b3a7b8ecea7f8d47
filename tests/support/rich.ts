/** A paper that has everything a paper's page can show. By its name and id the replica gives it all its comments, links and a text. */
export const RICH = {
  id: "2611.90006",
  title: "A Paper With Everything on It",
  keyword: "everything at once",
  /** Of 26 authors one is hidden. */
  authors: 25,
} as const;
