import { describe, expect, it } from "vitest";
import { hasToBeRead, paperAmong, paperAt } from "./paperAt";

describe("the address of a page", () => {
  it.each([
    ["https://arxiv.org/abs/2606.01234", "2606.01234"],
    ["https://arxiv.org/abs/2606.01234v3?context=cs.LG#bib", "2606.01234"],
    ["https://arxiv.org/pdf/2606.01234v2", "2606.01234"],
    ["http://arxiv.org/pdf/1703.10593v7.pdf", "1703.10593"],
    ["https://arxiv.org/html/2606.01234v1#S3.F2", "2606.01234"],
    ["https://export.arxiv.org/abs/cs/0112017v1", "cs/0112017"],
    ["https://arxiv.org/abs/cs%2F0112017", "cs/0112017"],
    ["https://ar5iv.labs.arxiv.org/html/2606.01234", "2606.01234"],
    ["https://ar5iv.org/abs/2606.01234", "2606.01234"],
    ["https://huggingface.co/papers/2606.01234", "2606.01234"],
    ["https://huggingface.co/papers/2606.01234.md", "2606.01234"],
    ["https://hf.co/papers/2606.01234", "2606.01234"],
    ["https://www.alphaxiv.org/abs/2606.01234v1", "2606.01234"],
    ["https://www.alphaxiv.org/overview/2606.01234", "2606.01234"],
    ["https://www.semanticscholar.org/arxiv/2606.01234", "2606.01234"],
    ["https://doi.org/10.48550/arXiv.2606.01234", "2606.01234"],
  ])("%s names %s", (address, id) => expect(paperAt(address)).toBe(id));

  it.each([
    "https://arxiv.org/list/cs.LG/recent",
    "https://arxiv.org/abs/2613.01234",
    "https://arxiv.org/search/?query=engines#arxiv:2606.01234",
    "https://huggingface.co/papers/date/2026-06-30",
    "https://huggingface.co/google/2606.01234",
    "https://openreview.net/forum?id=abcDEF1234",
    "https://example.org/arxiv/2606.01234",
    "https://notarxiv.org/abs/2606.01234",
    "https://arxiv.org.example.org/abs/2606.01234",
    "file:///home/arxiv/2606.01234.pdf",
    "javascript:'arxiv.org/abs/2606.01234'",
    "https://arxiv.org/abs/%E0%A4%A",
    "",
  ])("%s names no paper", (address) => expect(paperAt(address)).toBeUndefined());
});

describe("a page whose address names no paper", () => {
  it.each([
    ["https://www.semanticscholar.org/paper/Engines/0123456789abcdef", true],
    ["https://openreview.net/forum?id=abcDEF1234", true],
    ["https://arxiv.org/list/cs.LG/recent", false],
    ["https://openreview.net.example.org/", false],
    ["", false],
  ])("%s has to be read: %s", (address, is) => expect(hasToBeRead(address)).toBe(is));

  const link = (id: string) => `https://arxiv.org/abs/${id}`;
  it.each([
    ["the paper of its own address tags", [link("2606.01234v2")], [link("2606.05678")], "2606.01234"],
    ["the only paper it links to", [], [link("2606.01234"), link("2606.01234v3")], "2606.01234"],
    ["no paper if it links to several", [], [link("2606.01234"), link("2606.05678")], undefined],
    ["no paper if it links to none", ["https://example.org"], ["mailto:ada@example.org"], undefined],
  ])("names %s", (_, own, links, id) => expect(paperAmong({ own, links })).toBe(id));
});
