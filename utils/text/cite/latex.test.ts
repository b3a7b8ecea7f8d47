import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAccents, writeAccent } from "../tex/accents";
import { isBalanced, latex } from "./latex";

describe("a text for LaTeX", () => {
  it.each([
    [
      "escapes special characters",
      "A_b & c #1 100% ~ x^2 <think>",
      "A\\_b \\& c \\#1 100\\% \\textasciitilde{} x\\textasciicircum{}2 \\textless{}think\\textgreater{}",
    ],
    ["keeps escapes", "\\$5, 50\\% and \\&", "\\$5, 50\\% and \\&"],
    ["keeps formulas", "In $O(n^2)$ and $\\pi_0$", "In $O(n^2)$ and $\\pi_0$"],
    ["keeps a formula of one letter", "The $k$-means", "The $k$-means"],
    ["leaves amounts of money", "$200k, $5-$10 and $ 5", "\\$200k, \\$5-\\$10 and \\$ 5"],
    ["keeps typesetting commands", "\\textbf{Big} \\emph{x}", "\\textbf{Big} \\emph{x}"],
    ["keeps protecting braces", "The {GPT} model", "The {GPT} model"],
    ["writes lone braces out", "a { b", "a \\textbraceleft{} b"],
    ["writes escaped braces out", "a \\{ b", "a \\textbraceleft{} b"],
    ["runs no other command", "\\input{x} \\write18", "\\textbackslash{}input{x} \\textbackslash{}write18"],
    [
      "runs none in a formula",
      "$\\input{x}$",
      "\\$\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}\\$",
    ],
    [
      "runs none under another name",
      "$^^5cinput{x}$",
      "\\$\\textasciicircum{}\\textasciicircum{}5cinput\\textbraceleft{}x\\textbraceright{}\\$",
    ],
    [
      "writes accents",
      "Nguyễn, Erdős, Łódź, Strauß",
      "Nguy{\\~{\\^e}}n, Erd{\\H{o}}s, {\\L}{\\'o}d{\\'z}, Strau{\\ss}",
    ],
    ["understands accents half in TeX", "Nguy\\~ên", "Nguy{\\~{\\^e}}n"],
    ["leaves other scripts", "王小明 и β", "王小明 и β"],
    ["writes dashes and quotes", "A – b — “c”", "A -- b --- ``c''"],
    ["collapses white space", " a\n  b ", "a b"],
  ])("%s", (_, text, tex) => expect(latex(text)).toBe(tex));

  const odd = fc
    .array(
      fc.constantFrom("{", "}", "$", "\\", "\\textbf", "\\{", "\\'", "a", "é", "^^", "_", " ", "\\input"),
    )
    .map((parts) => parts.join(""));

  it("always has its braces in pairs", () =>
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: "grapheme" })), (text) => isBalanced(latex(text))),
    ));

  it("never runs a command that is not for typesetting", () =>
    fc.assert(fc.property(odd, (text) => !/(?<!\\)\\(input|write)/.test(latex(text)))));
});

describe("accents", () => {
  it.each([
    ['\\"{o}', "ö"],
    ["{\\'e}", "é"],
    ["Erd{\\H{o}}s", "Erdős"],
    ["\\v{c} \\c c", "č ç"],
    ["\\'{\\i}", "í"],
    ["\\o slash, \\aa{}s", "øslash, ås"],
    ["\\alpha \\left \\othercommand", "\\alpha \\left \\othercommand"],
    ["\\mathbb{R} x_{β}", "\\mathbb{R} x_{β}"],
  ])("%s is read as %s", (tex, text) => expect(readAccents(tex)).toBe(text));

  it("are read back as they were written", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(..."öüéèñçőžłøßåÅŚẽ"),
        (letter) => readAccents(writeAccent(letter)) === letter,
      ),
    ));
});
