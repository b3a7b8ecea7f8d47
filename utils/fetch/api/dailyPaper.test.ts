import { describe, expect, it } from "vitest";
import { record } from "../../../tests/support/records";
import type { Paper } from "../../model/paper";
import { parseDailyPaper } from "./dailyPaper";

const ID = "2606.01234";
type Parts = Parameters<typeof record>[1];
const parse = (parts: Parts) => parseDailyPaper(record(ID, parts));

const text = (title: string): [string, Parts, Partial<Paper>] => [
  `3: leaves ${title} as text`,
  { paper: { title, summary: title } },
  { title, abstract: title },
];
const media = (file: string) => `https://cdn-uploads.huggingface.co/${file}`;
const NO_DATE = { publishedAt: undefined };
const account = { name: "ada", fullname: "Ada Example" };

describe("traps", () => {
  it.each<[string, Parts, Partial<Paper>]>([
    [
      "1: takes publishedAt from the paper: the item's is shifted",
      { publishedAt: "2026-06-28T20:00:00.000Z", paper: { publishedAt: "2026-06-29T00:00:00.000Z" } },
      { publishedAt: Date.UTC(2026, 5, 29) },
    ],
    ["1: gives no date if only the shifted one is there", { paper: { publishedAt: null } }, NO_DATE],
    ["1: does not take a date for a moment", { paper: { publishedAt: "2026-06-29" } }, NO_DATE],
    [
      "2: leaves out hidden and nameless authors, in order",
      { paper: { authors: [{ name: "B" }, { name: "X", hidden: true }, {}, null, { name: " A\n C " }] } },
      { authors: ["B", "A C"] },
    ],
    ["2: keeps LaTeX in names", { paper: { authors: [{ name: "Nguy\\~ên" }] } }, { authors: ["Nguy\\~ên"] }],
    [
      "3: collapses white space",
      { paper: { title: " One\n  two\t\u00a0three ", summary: "a\r\n\r\n b" } },
      { title: "One two three", abstract: "a b" },
    ],
    text("<think> costs \\$5, $200k or <1 GB"),
    text("\\textbf{β} in $O(n^2)$ and 50\\%"),
    text('see <a href="https://example.org">here</a> &amp; <img src=x onerror=alert(1)>'),
    ["reads the old mediaUrl", { mediaUrl: media("a.mp4") }, { media: [media("a.mp4")] }],
    ["reads the paper's mediaUrl", { paper: { mediaUrl: media("a.png") } }, { media: [media("a.png")] }],
    ["reads mediaUrls", { mediaUrls: [media("a.webm")] }, { media: [media("a.webm")] }],
    ["4: keeps .qt", { paper: { mediaUrls: [media("a.qt")] } }, { media: [media("a.qt")] }],
    ["4: takes empty media", { mediaUrls: [] }, { media: [] }],
    [
      "4: leaves out media that are not https",
      { mediaUrls: ["http://example.org/a.png", 5, "javascript:0", media("b.png")] },
      { media: [media("b.png")] },
    ],
    ["gives no thumbnail over http", { thumbnail: "http://example.org/a.png" }, {}],
    [
      "takes a user for the handle",
      { submittedBy: { ...account, user: "lovelace" } },
      {
        submitter: { name: "lovelace", fullname: "Ada Example" },
      },
    ],
    [
      "takes the handle for a missing name",
      { submittedBy: { name: "ada" } },
      {
        submitter: { name: "ada", fullname: "ada" },
      },
    ],
    ["6: gives no submitter without a handle", { submittedBy: { fullname: "Deleted", user: {} } }, {}],
    ["reads submittedOnDailyBy", { paper: { submittedOnDailyBy: account } }, { submitter: account }],
    ["reads submitterOrganization of 2025", { submitterOrganization: account }, { organization: account }],
    ["reads the paper's organization", { paper: { organization: account } }, { organization: account }],
    [
      "4: trims a project page",
      { paper: { projectPage: " https://example.org/p" } },
      {
        projectPage: "https://example.org/p",
      },
    ],
    [
      "4: takes a project page over http",
      { paper: { projectPage: "http://example.org/" } },
      {
        projectPage: "http://example.org/",
      },
    ],
    [
      "4: refuses javascript: everywhere",
      { paper: { projectPage: "javascript:0", githubRepo: " javascript:0" } },
      {},
    ],
    [
      "9: takes keywords without a summary",
      { paper: { ai_keywords: ["a", " b\n c", "", 4] } },
      {
        aiKeywords: ["a", "b c"],
      },
    ],
    [
      "reads when it was withdrawn",
      { paper: { withdrawnAt: "2026-06-30T01:02:03.000Z" } },
      {
        withdrawnAt: Date.UTC(2026, 5, 30, 1, 2, 3),
      },
    ],
    [
      "takes the item's title if the paper has no title",
      { title: "Outer", paper: { title: " " } },
      {
        title: "Outer",
      },
    ],
    [
      "gives no number if the value is impossible",
      { numComments: -1, paper: { upvotes: "9", githubStars: null } },
      {
        upvotes: undefined,
        comments: undefined,
      },
    ],
  ])("%s", (_, parts, expected) => {
    // Nothing else may differ from the record without the trap.
    expect(parse(parts)).toEqual({ ...parse({}), ...expected });
  });
});
