import "fake-indexeddb/auto";

import { expect, it } from "vitest";
import { NOON } from "../../../tests/support/fresh";
import { expectLeft, linesOf, readAtNoon } from "../../../tests/support/reading";

const file = (lines: string) => `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
${lines}
</DL><p>`;
const at = Date.UTC(2026, 0, 2);
const seconds = at / 1000;

it("folders and tags become tags, except for the folders that each browser has", () => {
  const incoming = readAtNoon(
    file(`
    <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Lesezeichen</H3>
    <DL><p>
        <DT><A HREF="https://arxiv.org/abs/2606.00001" ADD_DATE="${seconds}" ICON="data:image/png;base64,a>b">[2606.00001] On &lt;engines&gt; &amp; more</A>
        <DT><H3>Theory &amp; practice</H3>
        <DL><p>
            <DT><A HREF="https://huggingface.co/papers/2606.00002" ADD_DATE="${seconds}" TAGS="to cite,old">Paper page - On looms</A>
            <DD>A description, which is no bookmark
        </DL><p>
        <DT><A HREF="https://www.alphaxiv.org/abs/2606.00003v1" ADD_DATE="${seconds}000">my favourite</A>
    </DL><p>
    <DT><H3>Other bookmarks</H3>
    <DL><p>
        <DT><A HREF="https://arxiv.org/pdf/2606.00004" ADD_DATE="${seconds}000000">2606.00004.pdf</A>
    </DL><p>`),
  );
  expect(incoming).toMatchObject({ source: "browser bookmarks", onlyAdds: true, left: [] });
  expect(incoming.papers).toEqual([
    { id: "2606.00001", title: "On <engines> & more" },
    { id: "2606.00002", title: "On looms" },
  ]);
  const tags = ["old", "Theory & practice", "to cite"];
  expect(linesOf(incoming)).toEqual(
    [
      ...[1, 2, 3, 4].map((n) => `2606.0000${n} saved = ${at} at ${at}`),
      ...tags.flatMap((tag) => [`2606.00002 tag:${tag} = 1 at ${at}`, `${tag} made = ${at} at ${at}`]),
    ].sort(),
  );
});

it("links that lead to no paper are listed, and none is followed or kept", () => {
  const incoming = readAtNoon(
    file(`
    <DT><A HREF="javascript:location='https://arxiv.org/abs/2606.00001'">Run</A>
    <DT><A HREF="data:text/html,https://arxiv.org/abs/2606.00002">Data</A>
    <DT><A HREF="https://example.org/"><img src=x onerror=alert(1)>Page</A>
    <DT><A>Nothing</A>
    <DT><A HREF="https://arxiv.org/abs/2606.00003" ADD_DATE="soon"><script>alert(1)</script></A>`),
  );
  const why = "Not a link to an arXiv paper";
  expectLeft(incoming, [
    ["Run", why],
    ["Data", why],
    ["https://example.org/", why],
    ["Nothing", why],
  ]);
  expect(linesOf(incoming)).toEqual([`2606.00003 saved = ${NOON} at ${NOON}`]);
});

it.each([
  ["names every letter it can", "On &eacute;t&eacute; &mdash; a test", "On été — a test"],
  ["leaves out a semicolon", "Bo &amp Co", "Bo & Co"],
  ["has single quotes", "A title", "A title"],
  ["has a comment in a title", "A <!-- <A HREF='https://arxiv.org/abs/2606.00009'> -->title", "A title"],
])("a title that %s is read as a browser reads it", (_, html, title) => {
  const incoming = readAtNoon(
    file(`<DT><A HREF='https://arxiv.org/abs/2606.00001'>[2606.00001] ${html}</A>`),
  );
  expect(incoming.papers).toEqual([{ id: "2606.00001", title }]);
});

it.each([
  ["breaks off in a tag", '<DT><A HREF="https://arxiv.org/abs/2606.00001">A</A><DT><A HREF="https://arx'],
  ["breaks off in a quote", '<DT><A HREF="https://arxiv.org/abs/2606.00001">A</A><DT><A HREF="x>'],
  ["closes what it never opened", '</DL></DL></DL><A HREF="https://arxiv.org/abs/2606.00001">A</A>'],
  ["opens a million folders", `${"<DL>".repeat(1_000_000)}<A HREF="https://arxiv.org/abs/2606.00001">A</A>`],
  [
    "has a million lone quotes",
    `<A HREF="https://arxiv.org/abs/2606.00001">A</A>${'<a "'.repeat(1_000_000)}`,
  ],
])("a file that %s is read as far as it goes", (_, lines) =>
  expect(linesOf(readAtNoon(`<!DOCTYPE NETSCAPE-Bookmark-file-1>${lines}`))).toEqual([
    `2606.00001 saved = ${NOON} at ${NOON}`,
  ]),
);
