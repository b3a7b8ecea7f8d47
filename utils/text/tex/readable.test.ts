import { describe, expect, it } from "vitest";
import { plain } from "./plain";
import { readable } from "./readable";

describe("words", () => {
  it.each([
    ["\\textbf{We show} \\emph{85\\%} \\& more", "We show 85% & more"],
    ["Under \\$10, C\\# and a\\_b", "Under $10, C# and a_b"],
    ["at \\1.49M and \\22K", "at $1.49M and $22K"],
    ["360^circ and 360^\\circ and 180^{\\circ}", "360° and 360° and 180°"],
    ["3.5times faster, 256times256, 10-100\\times", "3.5× faster, 256×256, 10-100×"],
    ["{sim}2{times}, 90{\\deg}, {approx}0.2", "∼2×, 90°, ≈0.2"],
    ["R^3-SQL, DR^{3}-Eval, UniF^2ace, 10^{-3}", "R³-SQL, DR³-Eval, UniF²ace, 10⁻³"],
    ["R$^3$-SQL, A$^{2}$RD, 10$^{-3}$", "R³-SQL, A²RD, 10⁻³"],
    ["12{,}553 and R^2{=}0.8", "12,553 and R²=0.8"],
    ["16\\,FPS vs.\\ ours", "16 FPS vs. ours"],
  ])("%j are read as %j", (tex, text) => expect(readable(tex)).toBe(text));

  it.each([
    "<think> and <1 GB",
    "\\n, \\method and C:\\new",
    "2 times, sometimes, 3 timestamps, 5timestamps",
    "sim2real, x^n, 2^0.5, x^2_i",
    "360^circled",
    "regex \\1 and {a, b}",
    "snake_case, f{x}",
  ])("%j stay", (text) => expect(readable(text)).toBe(text));
});

it.each([
  ["Nguy\\~ên in  $O(\\%)$ and \\'{e}\\%", "Nguyễn in $O(\\%)$ and é%"],
  ["vis-\\`a-vis", "vis-à-vis"],
])("%j is %j in plain words", (tex, text) => expect(plain(tex)).toBe(text));
