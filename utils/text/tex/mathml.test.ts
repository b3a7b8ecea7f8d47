import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulaOf } from "./formula";
import { type MathNode, mathml } from "./mathml";

/** An element and its contents, as short as possible: `msup(mi(x) mn(2))`. */
const written = (node: MathNode | string | undefined): string =>
  typeof node === "object"
    ? `${node.name}${node.attributes.class ? `.${node.attributes.class}` : ""}(${node.children.map(written).join(" ")})`
    : String(node);
const set = (source: string) => mathml(formulaOf(source));

/** Fractions in each other's denominators. */
const fractions = (depth: number) => `${"\\frac{1}{".repeat(depth)}a${"}".repeat(depth)}`;

describe("formulas", () => {
  it.each([
    ["$x^2$", "math(msup(mi(x) mn(2)))"],
    ["$\\frac{a}{b}$", "math(mfrac(mi(a) mi(b)))"],
    ["$\\text{a < b}$", "math(mtext(a\u00a0<\u00a0b))"],
    ["$\\mathbb{R}$", "math(mi(ℝ))"],
    ["$\\color{red}x$", "math(mrow(mi(x)))"],
    [
      "$$\\begin{aligned} a &= b \\end{aligned}$$",
      "math(mtable.tml-jot(mtr(mtd.tml-right(mi(a)) mtd.tml-left(mrow(mo(=) mi(b))))))",
    ],
    ["$\\label{x} a$", "math(mrow(mrow() mi(a)))"],
    ["$\\def\\a{b}\\a$", "math(mi(b))"],
  ])("%s are elements", (source, expected) => expect(written(set(source))).toBe(expected));

  it("alone are blocks", () => {
    expect(set("$$a$$")?.attributes).toEqual({ display: "block" });
    expect(set("$a$")?.attributes).toEqual({});
  });

  it("forget the definitions of other formulas", () => {
    expect(set("$\\gdef\\mine{b}\\mine$")).toBeDefined();
    expect(set("$\\mine$")).toBeUndefined();
  });
});

describe("a bad formula is not set:", () => {
  it.each([
    ["a mistake", "$\\frac{a$"],
    ["one that Temml stumbles over", "$x^$"],
    ["an unknown command", "$\\ours$"],
    ["a link", "$\\href{https://example.org}{a}$"],
    ["an address", "$\\url{javascript:alert(1)}$"],
    ["a place in the page", "$\\ref{app}$"],
    ["a picture", "$\\includegraphics{https://example.org/a.png}$"],
    ["a class", "$\\class{paper}{a}$"],
    ["an id", "$\\id{app}{a}$"],
    ["a style", "$\\style{position:fixed}{a}$"],
    ["data", "$\\data{paper=1}{a}$"],
    ["a definition that calls itself", "$\\def\\a{\\a\\a}\\a$"],
    [
      "definitions that grow",
      "$\\def\\a{xxxxxxxxxx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b\\b\\b\\b\\b}\\c\\c\\c\\c$",
    ],
    ["one as deep as it is long", `$${fractions(480)}$`],
    ["one deeper than a page lays out", `$${fractions(100)}$`],
    ["one that leaves its place", "$\\kern-1000em a$"],
    ["one that is lowered onto others", "$\\raise-500em{a}$"],
  ])("%s", (_, source) => expect(set(source)).toBeUndefined());

  it("but it may be nested as deeply as in papers", () => expect(set(`$${fractions(50)}$`)).toBeDefined());

  it("and a size is limited", () =>
    expect(set("$\\rule{1000em}{1000em}$")?.children).toMatchObject([
      { attributes: { width: "12em", height: "12em" } },
    ]));

  const PIECES = [
    "x",
    "^",
    "_",
    "{",
    "}",
    "&",
    "\\\\",
    "\\frac",
    "\\left(",
    "\\right)",
    "\\label{a}",
    "\\tag{1}",
    "\\text{",
    "\\color{red}",
    "\\begin{align}",
    "\\end{align}",
    "\\hspace{9em}",
    "\\def\\a",
    "\\a",
    "#1",
    "<",
    '"',
    "'",
  ];
  const NAME = /^m[a-z]+$|^none$/;
  const ATTRIBUTE = /^(?!on|id$|href$|src$|style$|data)[a-z]+$/;
  const check = (node: MathNode | string) => {
    if (typeof node === "string") return;
    expect(node.name).toMatch(NAME);
    for (const name of Object.keys(node.attributes)) expect(name).toMatch(ATTRIBUTE);
    for (const value of Object.values(node.style)) expect(value).toMatch(/^[\w .%-]*$/);
    node.children.forEach(check);
  };

  it("a formula that is set consists of MathML only", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }),
        fc.boolean(),
        (pieces, isDisplay) => {
          const math = mathml({ source: "", tex: pieces.join(" "), isDisplay });
          if (math) check(math);
        },
      ),
      { numRuns: 1000 },
    ));
});
