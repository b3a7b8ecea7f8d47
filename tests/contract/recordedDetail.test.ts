import { describe, expect, it } from "vitest";
import { parseComments } from "../../utils/fetch/papers/parseComments";
import { parseDetail } from "../../utils/fetch/papers/parseDetail";
import { threadsOf } from "../../utils/fetch/papers/thread";
import { NOTHING_KNOWN } from "../../utils/model/paper";
import { bibtex } from "../../utils/text/cite/bibtex";
import { isBalanced } from "../../utils/text/cite/latex";
import { markdownToHtml } from "../../utils/text/markdown/markdown";
import { hasRecorded, readRecorded } from "../support/recorded";

const read = (file: string) => readRecorded(`samples/${file}`);

describe.skipIf(!hasRecorded)("recorded papers", () => {
  it.each([
    ["paper-detail.json", { models: 0, datasets: 1, spaces: 0 }],
    ["paper-detail-before-2026-05.json", { models: 0, datasets: 0, spaces: 0 }],
    ["linked-repos.json", { models: 111, datasets: 7, spaces: 4 }],
  ])("%s parses", (file, totals) => {
    const recorded = read(file);
    const parsed = parseDetail(recorded);
    if (!parsed) return expect.fail("no paper");
    const { paper, detail } = parsed;
    expect(paper.id).toBe(recorded.id);
    expect(detail.authors).toHaveLength(recorded.authors?.length ?? 0);
    expect({
      models: detail.models.total,
      datasets: detail.datasets.total,
      spaces: detail.spaces.total,
    }).toEqual(totals);
    expect(detail.models.shown).toHaveLength(recorded.linkedModels?.length ?? 0);
    expect(detail.listedOn).toBe(recorded.submittedOnDailyAt?.slice(0, 10));
    expect(detail.droppedComments).toBe(0);
    expect(isBalanced(bibtex({ ...NOTHING_KNOWN, ...paper }))).toBe(true);
  });

  it("the discussion parses, has threads and can be drawn", () => {
    const recorded = read("comments.json").comments;
    const { comments, dropped } = parseComments(recorded);
    expect(dropped).toBe(0);
    expect(comments).toHaveLength(recorded.length);
    expect(comments.every((comment) => comment.author && comment.at && comment.markdown)).toBe(true);
    expect(comments.some((comment) => comment.reactions.length > 0)).toBe(true);
    const threads = threadsOf(comments, "mostReactions");
    expect(threads.flatMap(({ replies }) => replies).length + threads.length).toBe(recorded.length);
    for (const { markdown } of comments) {
      expect(markdownToHtml(markdown, 4)).not.toMatch(/<(script|iframe|style)|javascript:| on\w+=/i);
    }
  });

  it("a 404 is not a paper", () => expect(parseDetail(read("paper-not-found.json").body)).toBeUndefined());
});
