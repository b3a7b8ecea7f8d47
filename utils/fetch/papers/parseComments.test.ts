import { describe, expect, it } from "vitest";
import { parseComments } from "./parseComments";

const whole = {
  id: "c1",
  createdAt: "2026-06-30T01:02:03.000Z",
  author: { name: "ada", fullname: "Ada", avatarUrl: "/avatars/a.svg" },
  data: {
    edited: true,
    hidden: false,
    latest: { raw: "a\n\n  b", html: "<p>other</p>" },
    reactions: [
      { reaction: "fire", users: ["x"], count: 2 },
      { reaction: "👍", users: ["x", "y"] },
    ],
    parentCommentId: "c0",
  },
};
const one = (fields: object, data: object = {}) => {
  const { comments, dropped } = parseComments([{ ...whole, ...fields, data: { ...whole.data, ...data } }]);
  return { author: undefined, at: undefined, ...comments[0], dropped };
};

it("reads a whole comment, with its white space", () =>
  expect(parseComments([whole])).toEqual({
    comments: [
      {
        id: "c1",
        at: Date.UTC(2026, 5, 30, 1, 2, 3),
        author: { name: "ada", fullname: "Ada", avatar: "https://huggingface.co/avatars/a.svg" },
        isEdited: true,
        isHidden: false,
        markdown: "a\n\n  b",
        reactions: [
          { reaction: "fire", count: 2 },
          { reaction: "👍", count: 2 },
        ],
        parentId: "c0",
      },
    ],
    dropped: 0,
  }));

describe("trap 5", () => {
  it.each<[string, object, object, object]>([
    ["a deleted author gives no author", { author: undefined }, {}, { author: undefined }],
    ["no handle gives no author", { author: { fullname: "X" } }, {}, { author: undefined }],
    [
      "hidden comments say why",
      {},
      { hidden: true, hiddenReason: "Spam" },
      { isHidden: true, hiddenReason: "Spam" },
    ],
    [
      "hidden comments may have no text",
      {},
      { hidden: true, latest: undefined },
      { isHidden: true, markdown: "", dropped: 0 },
    ],
    ["an empty comment is a comment", {}, { latest: { raw: "" } }, { markdown: "", dropped: 0 }],
    ["missing flags are false", {}, { edited: null, hidden: "yes" }, { isEdited: false, isHidden: false }],
    ["a bad date gives no date", { createdAt: "yesterday" }, {}, { at: undefined }],
    [
      "reactions that are invalid are left out",
      {},
      { reactions: [{ reaction: "" }, { reaction: "x", count: 0 }, 5, { reaction: "y", count: 1 }] },
      { reactions: [{ reaction: "y", count: 1 }] },
    ],
  ])("%s", (_, fields, data, expected) => expect(one(fields, data)).toMatchObject(expected));

  it("unreadable comments are left out and counted, repeated ones are taken once", () => {
    const bad = [
      null,
      7,
      {},
      { ...whole, id: 5 },
      { ...whole, data: null },
      { ...whole, data: { latest: {} } },
    ];
    const { comments, dropped } = parseComments([...bad, whole, { ...whole, createdAt: "" }]);
    expect(comments).toHaveLength(1);
    expect(dropped).toBe(bad.length);
  });
});

it.each([undefined, null, {}, "x"])("%j is not a discussion", (value) =>
  expect(parseComments(value)).toEqual({ comments: [], dropped: 0 }),
);
