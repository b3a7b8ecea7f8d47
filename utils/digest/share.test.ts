import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText } from "../../tests/support/hostile";
import { paper } from "../../tests/support/records";
import { digestHtml, digestMail, digestMarkdown, LONGEST_MAIL } from "./share";

const NAME = "Daypaper digest, 30 June 2026";
const two = [
  paper("2606.00001", {
    title: "On *looms*",
    authors: ["Ada Example", "Bo Sample", "Cy Third", "Di Fourth"],
  }),
  paper("2606.00002", { title: "A <think> & more", authors: [] }),
];

it("is Markdown", () => {
  expect(digestMarkdown(NAME, two)).toBe(
    `# Daypaper digest, 30 June 2026

1. [On \\*looms\\*](https://huggingface.co/papers/2606.00001)  
   Ada Example, Bo Sample, Cy Third and 1 more
2. [A \\<think\\> \\& more](https://huggingface.co/papers/2606.00002)
`,
  );
});

it("is HTML", () => {
  expect(digestHtml(NAME, two)).toBe(
    "<h1>Daypaper digest, 30 June 2026</h1><ol>" +
      '<li><a href="https://huggingface.co/papers/2606.00001">On *looms*</a><br>Ada Example, Bo Sample, Cy Third and 1 more</li>' +
      '<li><a href="https://huggingface.co/papers/2606.00002">A &lt;think&gt; &amp; more</a></li></ol>',
  );
});

it("holds no HTML but its own, whatever a title or an author is", () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, name) => {
      const made = digestHtml("Digest", [paper("2606.00001", { title, authors: [name] })]);
      expect(
        made
          .match(/<[^>]*>/g)
          ?.join("")
          .replace(/<br>/, ""),
      ).toBe('<h1></h1><ol><li><a href="https://huggingface.co/papers/2606.00001"></a></li></ol>');
    }),
  );
});

describe("an e-mail", () => {
  const read = (href: string) => {
    const { searchParams } = new URL(href);
    return { subject: searchParams.get("subject"), body: searchParams.get("body") };
  };

  it("has the papers with their addresses", () => {
    const { href, papers } = digestMail(NAME, two);
    expect(papers).toBe(2);
    expect(read(href)).toEqual({
      subject: NAME,
      body:
        "1. On *looms*\r\nhttps://huggingface.co/papers/2606.00001\r\n\r\n" +
        "2. A <think> & more\r\nhttps://huggingface.co/papers/2606.00002",
    });
  });

  it("has as many papers as there is room for, and tells how many more there are", () => {
    const many = Array.from({ length: 40 }, (_, i) => paper(`2606.${10000 + i}`));
    const { href, papers } = digestMail(NAME, many);
    expect(papers).toBeGreaterThan(5);
    expect(papers).toBeLessThan(40);
    expect(read(href).body).toMatch(new RegExp(`… and ${40 - papers} more papers\\.$`));
    expect(digestMail(NAME, many.slice(0, papers)).papers).toBe(papers);
  });

  it("is never longer than mail programs accept, and adds no recipient", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 8 }), (titles) => {
        const papers = titles.map((title, i) => paper(`2606.0000${i}`, { title }));
        const { href } = digestMail(NAME, papers);
        expect(href.length).toBeLessThanOrEqual(LONGEST_MAIL);
        expect([...new URL(href).searchParams.keys()]).toEqual(["subject", "body"]);
        expect(new URL(href).pathname).toBe("");
      }),
    );
  });
});
