import fc from "fast-check";
import { expect, it } from "vitest";
import { hostileText } from "../../tests/support/hostile";
import { decodeMarkup, escapeMarkup } from "./entities";

it.each([
  ["a < b > c", "a &lt; b &gt; c"],
  ["Bo & Co", "Bo &amp; Co"],
  ['"it\'s"', "&quot;it's&quot;"],
  ["&amp;", "&amp;amp;"],
])("writes %j as %j", (text, markup) => expect(escapeMarkup(text)).toBe(markup));

it.each([
  ["&lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;", "<b> & \"c\" 'd'"],
  ["a&nbsp;b", "a b"],
  ["&#8212;&#x2014;&#X2014;&#128512;", "———😀"],
  ["&amp;lt;", "&lt;"],
  ["&amp;#60;", "&#60;"],
  ["AT&T; a & b &", "AT&T; a & b &"],
  ["&toString; &constructor;", "&toString; &constructor;"],
  ["&#0; &#x110000; &#99999999;", "&#0; &#x110000; &#99999999;"],
  ["&lt", "&lt"],
])("reads %j as %j", (markup, text) => expect(decodeMarkup(markup)).toBe(text));

it("reads back what it wrote, for any text", () =>
  fc.assert(
    fc.property(hostileText, (text) => {
      const markup = escapeMarkup(text);
      expect(markup).not.toMatch(/[<>"]/);
      expect(decodeMarkup(markup)).toBe(text);
    }),
  ));
