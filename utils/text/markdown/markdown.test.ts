import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownToHtml, markdownToText } from "./markdown";

const html = (markdown: string) => markdownToHtml(markdown, 4).trim();
const link = (url: string, words: string) => `<a href="${url}" target="_blank" rel="noreferrer">${words}</a>`;

describe("Markdown", () => {
  it.each([
    ["*a* **b** ~~c~~ `d`", "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>"],
    ['[a](https://e.org/?x=1&y=2 "t")', `<p>${link("https://e.org/?x=1&amp;y=2", "a")}</p>`],
    ["[a](/papers/1)", `<p>${link("https://huggingface.co/papers/1", "a")}</p>`],
    ["https://e.org", `<p>${link("https://e.org/", "https://e.org")}</p>`],
    ["- [x] a\n- [ ] b", "<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>"],
    ["3. a", '<ol start="3">\n<li>a</li>\n</ol>'],
    ["```js\n<a>\n```", '<pre tabindex="0"><code>&lt;a&gt;\n</code></pre>'],
    ["a[^1]\n\n[^1]: b", "<p>a<sup>1</sup></p>\n<h4>Footnotes</h4>\n<ol>\n<li>\n<p>b </p>\n</li>\n</ol>"],
  ])("%j", (markdown, expected) => expect(html(markdown)).toBe(expected));

  it("has tables with aligned columns", () =>
    expect(html("|a|b|\n|:-|-:|\n|1|2|")).toContain('<td align="left">1</td>\n<td align="right">2</td>'));
});

describe("an attack (trap 5)", () => {
  it.each([
    ["HTML", "<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
    ["a handler", '<img src=x onerror="alert(1)">', "<p>&lt;img src=x onerror=&quot;alert(1)&quot;&gt;</p>"],
    ["Markdown in HTML", "<div>\n*a*\n</div>", "<p>&lt;div&gt;\n<em>a</em>\n&lt;/div&gt;</p>"],
    ["a link that runs", "[a](javascript:alert(1))", "<p>a</p>"],
    ["a link that runs, hidden", "[a](JaVaScRiPt&#58;alert(1)) <javascript:0>", "<p>a javascript:0</p>"],
    ["a link with data", "[a](data:text/html,x)", "<p>a</p>"],
    ["a link that is no page", "[a](mailto:a@b.c) [b](#c)", "<p>a b</p>"],
    [
      "quotes in an address",
      '[a](<https://e.org/" onclick="x>)',
      `<p>${link("https://e.org/%22%20onclick=%22x", "a")}</p>`,
    ],
    ["entities", "&lt;b&gt; &amp;lt;", "<p>&lt;b&gt; &amp;lt;</p>"],
    ["a null", "a\u0000b", "<p>a\ufffdb</p>"],
  ])("written as %s stays text", (_, markdown, expected) => expect(html(markdown)).toBe(expected));

  const PIECES = [
    "<",
    ">",
    '"',
    "'",
    "`",
    "*",
    "_",
    "[",
    "]",
    "(",
    ")",
    "!",
    "#",
    "\n",
    "\n\n",
    "> ",
    "- ",
    "1. ",
    "|",
    "\\",
    "&",
    "&lt;",
    "~~",
    "$",
    "$$",
    "$x$",
    "\\(",
    "\\)",
    "\ufdd0",
    "\ufdd1",
    " ",
    "a",
    "<a href=",
    "<img src=x onerror=y>",
    "javascript:0",
    "https://e.org",
    "@a",
    "![",
    "](",
    "[^1]",
    "[^1]: ",
    "</p>",
    "```",
  ];
  const ALLOWED =
    /^<(span class="formula"|\/?(p|span|em|strong|del|code|blockquote|ul|ol|li|thead|tbody|tr|th|td|sup|h[4-6]|a)|\/pre|\/table|(pre|table) tabindex="0"|br|hr|ol start="\d+"|t[hd] align="(left|right|center)"|a href="https?:[^"<>]*" target="_blank" rel="noreferrer"|img src="https:\/\/([\w-]+\.)*huggingface\.co\/[^"<>]*" alt="[^"<>]*" loading="lazy" decoding="async" referrerpolicy="no-referrer")>$/;

  const expectSafe = (made: string) => {
    const open: string[] = [];
    for (const [tag] of made.matchAll(/<[^>]*>?/g)) {
      expect(tag).toMatch(ALLOWED);
      const [, end, name = ""] = /^<(\/?)([a-z0-9]+)/.exec(tag) ?? [];
      if (end) expect(open.pop()).toBe(name);
      else if (!["br", "hr", "img"].includes(name)) open.push(name);
    }
    expect(open).toEqual([]);
  };

  it.each<[string, number, fc.Arbitrary<string>]>([
    [
      "made of marks",
      1000,
      fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((all) => all.join("")),
    ],
    ["of any kind", 1000, fc.string({ unit: "binary", maxLength: 200 })],
    ["too long to be Markdown whole", 30, fc.constantFrom(...PIECES).map((piece) => piece.repeat(2200))],
  ])("a text %s gives only known tags, each closed in order", (_, numRuns, texts) =>
    fc.assert(
      fc.property(texts, fc.boolean(), fc.boolean(), (text, withMentions, withoutPictures) =>
        expectSafe(markdownToHtml(text, 4, { withMentions, withoutPictures })),
      ),
      { numRuns },
    ),
  );
});

describe("pictures", () => {
  const ours = "https://cdn-uploads.huggingface.co/a.png";
  it.each([
    [
      `![a "b"](${ours})`,
      `<p><img src="${ours}" alt="a &quot;b&quot;" loading="lazy" decoding="async" referrerpolicy="no-referrer"></p>`,
    ],
    ["![a](https://e.org/a.png)", `<p>${link("https://e.org/a.png", "a")}</p>`],
    ["![](https://e.org/a.png)", `<p>${link("https://e.org/a.png", "Picture")}</p>`],
    ["![a](http://huggingface.co/a.png)", `<p>${link("http://huggingface.co/a.png", "a")}</p>`],
    ["![a](https://huggingface.co.e.org/a.png)", `<p>${link("https://huggingface.co.e.org/a.png", "a")}</p>`],
    ["[![a](https://e.org/a.png)](https://e.org/)", `<p>${link("https://e.org/", "a")}</p>`],
    ["![a](data:image/png;base64,x) ![b](x1.png)", "<p>a b</p>"],
  ])("%s", (markdown, expected) => expect(html(markdown)).toBe(expected));
});

it("pictures are links if pictures are not wanted", () =>
  expect(
    markdownToHtml("![a](https://cdn-uploads.huggingface.co/a.png)", 4, { withoutPictures: true }),
  ).toContain(link("https://cdn-uploads.huggingface.co/a.png", "a")));

describe("mentions", () => {
  const mention = (handle: string) => link(`https://huggingface.co/${handle}`, `@${handle}`);
  const made = (markdown: string) => markdownToHtml(markdown, 4, { withMentions: true }).trim();
  it.each([
    ["@ada, thanks", `<p>${mention("ada")}, thanks</p>`],
    ["(@ada-l_1) **@Bob**.", `<p>(${mention("ada-l_1")}) <strong>${mention("Bob")}</strong>.</p>`],
    ["so says @ada.", `<p>so says ${mention("ada")}.</p>`],
    ['"@ada" and @a.b', `<p>&quot;${mention("ada")}&quot; and ${mention("a.b")}</p>`],
    ["- @ada", `<ul>\n<li>${mention("ada")}</li>\n</ul>`],
  ])("lead to an account: %s", (markdown, expected) => expect(made(markdown)).toBe(expected));

  it.each([
    ["code", "`@ada`", "<p><code>@ada</code></p>"],
    ["code in lines", "```\n@ada\n```", '<pre tabindex="0"><code>@ada\n</code></pre>'],
    ["the words of a link", "[by @ada](https://e.org)", `<p>${link("https://e.org/", "by @ada")}</p>`],
    ["an address", "https://e.org/@ada", `<p>${link("https://e.org/@ada", "https://e.org/@ada")}</p>`],
    ["an e-mail address", "write to a.b@e.org", "<p>write to a.b@e.org</p>"],
    ["an account elsewhere", "@ada@e.org", "<p>@ada@e.org</p>"],
    ["a measure", "pass@1, mAP @50 and recall@k", "<p>pass@1, mAP @50 and recall@k</p>"],
    ["a package", "npm i @ada/engine", "<p>npm i @ada/engine</p>"],
    ["a lonely sign", "@ ada @", "<p>@ ada @</p>"],
  ])("are not found in %s", (_, markdown, expected) => expect(made(markdown)).toBe(expected));

  it("are text if mentions are not wanted", () => expect(html("@ada")).toBe("<p>@ada</p>"));
});

describe("headings", () => {
  const levels = (markdown: string, base = 4) =>
    [...markdownToHtml(markdown, base).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
  it.each([
    ["# a", [4]],
    ["### a\n# b\n## c\n#### d\n# e", [4, 4, 5, 6, 4]],
    ["# a\n## b\n### c\n#### d", [4, 5, 6, 6]],
    ["a\n=\n\nb\n-", [4, 5]],
  ])("%j take their place in the page", (markdown, expected) => expect(levels(markdown)).toEqual(expected));
});

describe("formulas", () => {
  const formula = (source: string) => `<span class="formula">${source}</span>`;
  it.each([
    ["$a_1 + b_1$ and $a*b*c$", `<p>${formula("$a_1 + b_1$")} and ${formula("$a*b*c$")}</p>`],
    ["$$\\frac{a}{b} \\\\ [c](d)$$", `<p>${formula("$$\\frac{a}{b} \\\\ [c](d)$$")}</p>`],
    ["\\(x_1\\) and \\[y_2\\]", `<p>${formula("\\(x_1\\)")} and ${formula("\\[y_2\\]")}</p>`],
    ["\\\\(x_1\\\\) as on the Hub", `<p>${formula("\\(x_1\\)")} as on the Hub</p>`],
    ["$x < y$", `<p>${formula("$x &lt; y$")}</p>`],
    [
      "**$a$** [$b$](https://e.org)",
      `<p><strong>${formula("$a$")}</strong> ${link("https://e.org/", formula("$b$"))}</p>`,
    ],
    ["$$\na  \n- b\n\n$$", "<p>$$\na</p>\n<ul>\n<li>b</li>\n</ul>\n<p>$$</p>"],
    ["$$\na  \n- b\n# c\n$$", `<p>${formula("$$\na\n- b\n# c\n$$")}</p>`],
    ["> $$\n> a > b\n> $$", `<blockquote>\n<p>${formula("$$\na &gt; b\n$$")}</p>\n</blockquote>`],
    ["*$200k* and *$300k*", "<p><em>$200k</em> and <em>$300k</em></p>"],
    ["\\$5 and 6\\$", "<p>$5 and 6$</p>"],
    ["`$a_1$` and `b $c`", "<p><code>$a_1$</code> and <code>b $c</code></p>"],
    ["```\n$a_1$\n```", '<pre tabindex="0"><code>$a_1$\n</code></pre>'],
    ["    $a_1 & b$", '<pre tabindex="0"><code>$a_1 &amp; b$\n</code></pre>'],
    ["![$a_1$](x.png) [b](https://e.org/$a_1$)", `<p>$a_1$ ${link("https://e.org/$a_1$", "b")}</p>`],
    ["\ufdd0a\ufdd1", "<p>a</p>"],
  ])("%j", (markdown, expected) => expect(html(markdown)).toBe(expected));

  it("may hold what parts the cells of a table", () =>
    expect(html("|a|b|\n|-|-|\n|$\\|x\\|$ and $|y|$|1|")).toContain(
      `<td>${formula("$\\|x\\|$")} and ${formula("$|y|$")}</td>\n<td>1</td>`,
    ));
});

describe("texts made to keep a reader's computer busy", () => {
  it.each([
    ["quotes in quotes", `${">".repeat(10_000)} x`],
    [
      "quotes in quotes, line by line",
      Array.from({ length: 300 }, (_, i) => `${"> ".repeat(i)}x`).join("\n"),
    ],
    ["lists in lists", `${"- ".repeat(10_000)}x`],
    ["stars", `${"*".repeat(10_000)}a${"*".repeat(10_000)}`],
    ["emphasis in emphasis", `${"*a **b ".repeat(3000)}${"c** d* ".repeat(3000)}`],
    ["brackets", "[".repeat(30_000)],
    ["dollars", "$a".repeat(20_000)],
    ["dollars and escapes", "$\\$".repeat(20_000)],
    ["openings of TeX on the Hub", "\\\\(".repeat(15_000)],
    ["openings of TeX", "\\[".repeat(20_000)],
    ["backticks", Array.from({ length: 200 }, (_, i) => `e${"`".repeat(i)}`).join("")],
    ["openings of HTML", "<!--".repeat(10_000)],
  ])("nest no deeper than a browser can handle: %s", (_, markdown) => {
    let depth = 0;
    let deepest = 0;
    for (const [tag] of html(markdown).matchAll(/<\/?(?:blockquote|ul|li|strong|em|p)>/g)) {
      depth += tag[1] === "/" ? -1 : 1;
      deepest = Math.max(deepest, depth);
    }
    expect(deepest).toBeLessThan(70);
  });

  it("end as text without mark-up", () => {
    const made = html(`${"*a* ".repeat(5000)}<b> & "c"`);
    expect(made.match(/<em>/g)?.length).toBeGreaterThan(500);
    expect(made).toMatch(/\*a\* &lt;b&gt; &amp; &quot;c&quot;<\/p>$/);
  });
});

it("gives the words of a line", () =>
  expect(markdownToText("**A** [b](https://e.org) `<c>` &amp; $x_1$")).toBe("A b <c> & $x_1$"));
