/**
 * An answer of arXiv to a request for one paper, in arXiv's format. Without an entry, arXiv does not know the
 * paper.
 */
export function atomOf(entry = ""): string {
  return `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/abc</id>
  <title>arXiv Query: search_query=&amp;id_list=2601.00007&amp;start=0&amp;max_results=1</title>
  <updated>2026-06-30T00:00:00Z</updated>
  <opensearch:totalResults>${entry ? 1 : 0}</opensearch:totalResults>
${entry}
</feed>
`;
}

/** An entry of such an answer. `title` and `summary` are mark-up. */
export function entryOf(
  id: string,
  title = "On engines that\n  nobody listed",
  summary = "  We build them\nall the same.  ",
): string {
  return `  <entry>
    <id>http://arxiv.org/abs/${id}v2</id>
    <title>${title}</title>
    <updated>2026-01-03T10:00:00Z</updated>
    <link href="https://arxiv.org/abs/${id}v2" rel="alternate" type="text/html"/>
    <summary>${summary}</summary>
    <category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>
    <published>2026-01-02T10:00:00Z</published>
    <arxiv:comment>12 pages</arxiv:comment>
    <author>
      <name>Ada Example</name>
      <arxiv:affiliation>Example University</arxiv:affiliation>
    </author>
    <author>
      <name>Bo &amp; Co</name>
    </author>
  </entry>`;
}
