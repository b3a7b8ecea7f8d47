import type { Paper } from "../../utils/model/paper";

/** The fields of a record that a test changes; `paper` changes the inner object. */
type Parts = Record<string, unknown> & { paper?: Record<string, unknown> };

/** A record of `daily_papers` in today's shape, with a text of our own. */
export function record(id: string, { paper, ...item }: Parts = {}): Record<string, unknown> {
  const title = `On the matter of ${id}`;
  return {
    title,
    publishedAt: "2026-06-28T20:00:00.000Z",
    numComments: 2,
    ...item,
    paper: {
      id,
      title,
      summary: "We measure what was assumed.",
      authors: [{ name: "Ada Example", hidden: false }],
      publishedAt: "2026-06-29T00:00:00.000Z",
      upvotes: 3,
      ...paper,
    },
  };
}

/** Records with these ids, in the order of a day's list: the first has the most upvotes. */
export const records = (...ids: string[]) =>
  ids.map((id, i) => record(id, { paper: { upvotes: 2 * (ids.length - i) } }));

/** A row of the `papers` table. */
export function paper(id: string, fields: Partial<Paper> = {}): Paper {
  return {
    id,
    title: `On the matter of ${id}`,
    abstract: "We measure what was assumed.",
    authors: ["Ada Example"],
    upvotes: 3,
    comments: 2,
    media: [],
    aiKeywords: [],
    ...fields,
  };
}
