import { describe, expect, it } from "vitest";
import { atomOf, entryOf } from "../../../tests/support/atom";
import { parseAtom } from "./parseAtom";

const ID = "2601.00007";

describe("an answer of arXiv", () => {
  it("gives a paper with all that is known of it", () =>
    expect(parseAtom(atomOf(entryOf(ID)), ID)).toEqual({
      id: ID,
      title: "On engines that nobody listed",
      abstract: "We build them all the same.",
      authors: ["Ada Example", "Bo & Co"],
      publishedAt: Date.parse("2026-01-02T10:00:00Z"),
    }));

  it("is read as text, whatever it says", () => {
    const title = "&lt;img src=x onerror=alert(1)&gt; &amp;lt;b&gt; &#955;&#x3bb; &nope;";
    const abstract = "<![CDATA[<script>1 && 2</script>]]> and &#0; &#xffffff;";
    expect(parseAtom(atomOf(entryOf(ID, title, abstract)), ID)).toMatchObject({
      title: "<img src=x onerror=alert(1)> &lt;b> λλ &nope;",
      abstract: "<script>1 && 2</script> and &#0; &#xffffff;",
    });
  });

  it.each([
    ["has no entry", atomOf()],
    [
      "reports an error",
      atomOf("<entry><id>https://arxiv.org/api/errors#x</id><title>Error</title></entry>"),
    ],
    ["holds another paper", atomOf(entryOf("2601.00008"))],
    ["has an entry without a title", atomOf(entryOf(ID, " "))],
    ["has half an entry", atomOf("<entry><title>On engines</title>")],
  ])("gives no paper if it %s", (_, xml) => expect(parseAtom(xml, ID)).toBeUndefined());

  it.each([
    ["a web page", "<!doctype html><title>Sign in</title>"],
    ["half a feed", atomOf(entryOf(ID)).slice(0, -20)],
    ["empty", ""],
  ])("that is %s cannot be read", (_, xml) => expect(() => parseAtom(xml, ID)).toThrow("unexpected"));

  it("of hundreds of thousands of unfinished parts is read before the test times out", () => {
    for (const part of ["<entry ", "<entry>", "<entry><author>", "<![CDATA[", "&#", "</feed> "])
      expect(parseAtom(`<feed>${part.repeat(50_000)}</feed>`, ID)).toBeUndefined();
  });
});
