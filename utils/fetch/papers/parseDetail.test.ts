import { describe, expect, it } from "vitest";
import { parseDetail } from "./parseDetail";

const ID = "2606.01234";
const base = { id: ID, title: "On engines", authors: [{ name: "Ada Lovelace" }] };
const detail = (fields: Record<string, unknown> = {}) => parseDetail({ ...base, ...fields })?.detail;
const nothing = { total: 0, shown: [] };

it("gives the paper and what belongs to it", () => {
  expect(
    parseDetail({
      ...base,
      authors: [{ name: " Ada\n Lovelace", user: { user: "ada", name: "x" } }, { name: "B" }],
      submittedOnDailyAt: "2026-06-30T23:59:00.000Z",
      ai_summary_model: "some/model",
      upvotes: 3,
      linkedModels: [
        { id: "a/b", likes: 1, downloads: 2, pipeline_tag: "text-generation", numParameters: 7e9 },
      ],
      numTotalModels: 111,
      linkedSpaces: [{ id: "a/c", emoji: "🧪", running: false, shortDescription: "Try it" }],
      numTotalSpaces: 1,
    }),
  ).toEqual({
    paper: expect.objectContaining({
      id: ID,
      title: "On engines",
      authors: ["Ada Lovelace", "B"],
      upvotes: 3,
    }),
    detail: {
      authors: [{ name: "Ada Lovelace", handle: "ada" }, { name: "B" }],
      listedOn: "2026-06-30",
      aiSummaryModel: "some/model",
      models: {
        total: 111,
        shown: [{ id: "a/b", likes: 1, downloads: 2, task: "text-generation", parameters: 7e9 }],
      },
      datasets: nothing,
      spaces: { total: 1, shown: [{ id: "a/c", emoji: "🧪", description: "Try it", isStopped: true }] },
      comments: [],
      droppedComments: 0,
    },
  });
});

it("takes a paper of which nothing else is known", () =>
  expect(detail({ authors: undefined })).toEqual({
    authors: [],
    models: nothing,
    datasets: nothing,
    spaces: nothing,
    comments: [],
    droppedComments: 0,
  }));

it.each([undefined, null, 5, "text", [], {}, { id: ID }, { title: "x" }, { ...base, id: "../x y" }])(
  "%j is no paper",
  (value) => expect(parseDetail(value)).toBeUndefined(),
);

describe("traps", () => {
  it.each<[string, Record<string, unknown>, object]>([
    [
      "2: hidden authors are not shown",
      { authors: [{ name: "A", hidden: true }, { name: "B" }] },
      { authors: [{ name: "B" }] },
    ],
    [
      "2: 3,303 authors are 3,303",
      { authors: Array(3303).fill({ name: "A" }) },
      { authors: Array(3303).fill({ name: "A" }) },
    ],
    [
      "a wrong total is at least what is shown",
      { linkedDatasets: [{ id: "a/b" }], numTotalDatasets: "many" },
      { datasets: { total: 1, shown: [{ id: "a/b" }] } },
    ],
    [
      "entries that are no repository are left out",
      { linkedModels: [null, {}, { id: "javascript:0" }, { id: "a/../b" }, { id: "a/b" }] },
      { models: { total: 1, shown: [{ id: "a/b" }] } },
    ],
    [
      "texts are plain",
      { linkedSpaces: [{ id: "a/b", shortDescription: "<b>x</b>\n y" }] },
      { spaces: { total: 1, shown: [{ id: "a/b", description: "<b>x</b> y" }] } },
    ],
    ["a bad list of comments gives none", { comments: { a: 1 } }, { comments: [], droppedComments: 0 }],
  ])("%s", (_, fields, expected) => expect(detail(fields)).toMatchObject(expected));

  it("withdrawn papers have the date of withdrawal", () =>
    expect(parseDetail({ ...base, withdrawnAt: "2026-06-30T00:00:00Z" })?.paper.withdrawnAt).toBe(
      Date.UTC(2026, 5, 30),
    ));
});
