import { escapeHtml, type Reply } from "./reply.ts";

/** Papers that arXiv has and Hugging Face does not. */
export const ONLY_ON_ARXIV = [
  {
    id: "2601.00007",
    title: "A Loom for Words That Nobody Listed & Other <Engines>",
    summary: "We weave what was never on a list, and find that it holds.",
    authors: ["Ada Example", "Bo Sample"],
    published: "2026-01-02T10:00:00Z",
  },
] as const;

/** `GET /api/query` of export.arxiv.org: an Atom feed with the paper of `id_list`, or with no paper. */
export function arxivQuery(query: URLSearchParams): Reply {
  const paper = ONLY_ON_ARXIV.find(({ id }) => id === query.get("id_list")?.replace(/v\d+$/, ""));
  const entry = paper
    ? `<entry>
    <id>http://arxiv.org/abs/${paper.id}v1</id>
    <title>${escapeHtml(paper.title)}</title>
    <updated>${paper.published}</updated>
    <summary>  ${escapeHtml(paper.summary)}
    </summary>
    <published>${paper.published}</published>
    ${paper.authors.map((name) => `<author><name>${escapeHtml(name)}</name></author>`).join("\n    ")}
  </entry>`
    : "";
  return {
    status: 200,
    type: "application/atom+xml; charset=utf-8",
    body: `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/replica</id>
  <title>arXiv Query</title>
  <updated>2026-06-30T00:00:00Z</updated>
  <opensearch:totalResults>${entry ? 1 : 0}</opensearch:totalResults>
  ${entry}
</feed>
`,
  };
}
