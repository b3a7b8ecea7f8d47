import { describe, expect, it } from "vitest";
import { idNamedIn, idsIn } from "./mentions";

describe("an address or a reference", () => {
  it.each([
    ["https://arxiv.org/abs/2606.01234", "2606.01234"],
    ["https://arxiv.org/abs/2606.01234v2?context=cs", "2606.01234"],
    ["http://arxiv.org/pdf/1703.10593v7.pdf", "1703.10593"],
    ["https://www.arxiv.org/html/2606.01234v1#S1", "2606.01234"],
    ["https://export.arxiv.org/abs/cs/0112017v1", "cs/0112017"],
    ["https://arxiv.org/abs/math.GT/0309136", "math.GT/0309136"],
    ["https://arxiv.org/abs/0706.0001", "0706.0001"],
    ["https://huggingface.co/papers/2606.01234", "2606.01234"],
    ["https://hf.co/papers/2606.01234#community", "2606.01234"],
    ["https://www.alphaxiv.org/overview/2606.01234v3", "2606.01234"],
    ["https://ar5iv.labs.arxiv.org/html/2606.01234", "2606.01234"],
    ["https://www.semanticscholar.org/arxiv/2606.01234", "2606.01234"],
    ["https://doi.org/10.48550/arXiv.2606.01234", "2606.01234"],
    ["arXiv preprint arXiv:2606.01234", "2606.01234"],
    ["arXiv: 2606.01234 [cs]", "2606.01234"],
    ["ARXIV.2606.01234", "2606.01234"],
  ])("%s names %s", (text, id) => expect(idNamedIn(text)).toBe(id));

  it.each([
    "https://arxiv.org/list/cs.LG/2606",
    "https://arxiv.org/abs/2613.01234",
    "https://arxiv.org/abs/2606.012345",
    "https://arxiv.org/abs/2606.0123",
    "https://arxiv.org/abs/1412.01234",
    "https://huggingface.co/papers/date/2026-06-30",
    "https://huggingface.co/google/2606.01234",
    "https://doi.org/10.1145/2606.01234",
    "javascript:alert(1)",
    "",
  ])("%s names no paper", (text) => expect(idNamedIn(text)).toBeUndefined());
});

describe("a text", () => {
  it.each([
    ["2606.01234\n2606.01235v2, cs/0112017", ["2606.01234", "2606.01235", "cs/0112017"]],
    ["(2606.01234) and 2606.01234v3.", ["2606.01234"]],
    ["see arXiv:2606.01234; https://alphaxiv.org/abs/2606.01235.", ["2606.01234", "2606.01235"]],
    ["2606.01234.pdf", ["2606.01234"]],
    ["12606.01234 2606.01234.5 1.2606.01234 x2606.01234", []],
    ["2606.1234 1999.12345 path/1234567 3.14159", []],
    ["", []],
  ])("%j holds %j", (text, ids) => expect(idsIn(text)).toEqual(ids));

  it("of hundreds of thousands of unfinished ids is read before the test times out", () => {
    for (const part of ["arxiv", "26", "2606.", "math.", "a", "arxiv.org/abs/", "cs/011201 "]) {
      expect(idsIn(part.repeat(100_000))).toEqual([]);
      expect(idNamedIn(part.repeat(100_000))).toBeUndefined();
    }
  });
});
