import { expect, it } from "vitest";
import { record } from "../../../tests/support/records";
import type { Paper } from "../../model/paper";
import { parseDailyPaper } from "./dailyPaper";

const ID = "2606.01234";

it("reads a whole record", () => {
  const whole = record(ID, {
    thumbnail: "https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2606.01234.png",
    mediaUrls: ["https://cdn-uploads.huggingface.co/x.mp4"],
    submittedBy: { name: "ada", fullname: "Ada Example", avatarUrl: "/avatars/0a.svg", isPro: false },
    organization: { _id: "1", name: "lab", fullname: "The Lab", avatar: "https://www.gravatar.com/avatar/1" },
    paper: {
      ai_summary: "It was measured.",
      ai_keywords: ["measuring", "assuming"],
      githubRepo: "https://github.com/example/code",
      githubStars: 12,
      projectPage: "https://example.org/",
      discussionId: "abc",
    },
  });
  expect(parseDailyPaper(whole)).toEqual({
    id: ID,
    title: `On the matter of ${ID}`,
    abstract: "We measure what was assumed.",
    authors: ["Ada Example"],
    publishedAt: Date.parse("2026-06-29T00:00:00Z"),
    upvotes: 3,
    comments: 2,
    thumbnail: "https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2606.01234.png",
    media: ["https://cdn-uploads.huggingface.co/x.mp4"],
    organization: { name: "lab", fullname: "The Lab", avatar: "https://www.gravatar.com/avatar/1" },
    submitter: { name: "ada", fullname: "Ada Example", avatar: "https://huggingface.co/avatars/0a.svg" },
    aiSummary: "It was measured.",
    aiKeywords: ["measuring", "assuming"],
    githubRepo: "https://github.com/example/code",
    githubStars: 12,
    projectPage: "https://example.org/",
    discussionId: "abc",
  } satisfies Paper);
});

it("gives no key without a value, so that storing a paper erases nothing", () => {
  expect(
    Object.values(parseDailyPaper(record(ID, { submittedBy: null, paper: { ai_summary: 7 } })) ?? {}),
  ).not.toContain(undefined);
});
