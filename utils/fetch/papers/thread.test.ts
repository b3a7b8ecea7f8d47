import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Comment } from "../../model/detail";
import { reactionSign } from "./reactions";
import { type CommentOrder, threadsOf } from "./thread";

const comment = (id: string, fields: Partial<Comment> = {}): Comment => ({
  id,
  at: Number(/\d+/.exec(id)?.[0] ?? 0),
  isEdited: false,
  isHidden: false,
  markdown: id,
  reactions: [],
  ...fields,
});
const shape = (comments: Comment[], order: CommentOrder = "newest") =>
  threadsOf(comments, order).map((thread) => [
    thread.comment.id,
    ...thread.replies.map((each) => each.comment.id),
  ]);
const under = (id: string, parentId: string) => comment(id, { parentId });

describe("threads", () => {
  it.each<[string, Comment[], string[][]]>([
    ["of no comments are empty", [], []],
    ["begin with the newest", [comment("a1"), comment("a3"), comment("a2")], [["a3"], ["a2"], ["a1"]]],
    [
      "hold answers, the oldest first",
      [under("b3", "a1"), comment("a1"), under("b2", "a1")],
      [["a1", "b2", "b3"]],
    ],
    [
      "hold answers to answers beside them",
      [comment("a1"), under("b2", "a1"), under("c3", "b2")],
      [["a1", "b2", "c3"]],
    ],
    ["begin at a comment whose parent is missing", [under("b2", "gone")], [["b2"]]],
    ["begin at comments that answer each other", [under("a1", "b2"), under("b2", "a1")], [["a1", "b2"]]],
    ["begin at a comment that answers itself", [under("a1", "a1")], [["a1"]]],
    [
      "may lead into a circle",
      [under("c3", "a1"), under("a1", "b2"), under("b2", "a1")],
      [["c3", "a1", "b2"]],
    ],
    ["put comments without a date last", [comment("x", { at: undefined }), comment("a1")], [["a1"], ["x"]]],
  ])("%s", (_, comments, expected) => expect(shape(comments)).toEqual(expected));

  it("begin with the most reacted, if asked to", () => {
    const liked = (id: string, ...counts: number[]) =>
      comment(id, { reactions: counts.map((count) => ({ reaction: "fire", count })) });
    expect(shape([comment("a9"), liked("a1", 2, 3), liked("a2", 4), comment("a8")], "mostReactions")).toEqual(
      [["a1"], ["a2"], ["a9"], ["a8"]],
    );
  });

  it("say whom an answer to an answer is for", () => {
    const author = { name: "ada", fullname: "Ada" };
    const [thread] = threadsOf(
      [comment("a1"), { ...under("b2", "a1"), author }, under("c3", "b2")],
      "newest",
    );
    expect(thread?.replies.map(({ to }) => to)).toEqual([undefined, author]);
  });

  it("may be of any length", () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => under(`a${i}`, `a${i - 1}`)).reverse();
    expect(threadsOf(chain, "newest")[0]?.replies).toHaveLength(19_999);
  });

  it("lose no comment and show none twice", () => {
    const ids = fc.nat(12).map(String);
    const any = fc.uniqueArray(fc.record({ id: ids, parentId: fc.option(ids, { nil: undefined }) }), {
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(any, (parts) => {
        const comments = parts.map(({ id, parentId }) => comment(id, { parentId }));
        expect(shape(comments).flat().sort()).toEqual(comments.map(({ id }) => id).sort());
      }),
    );
  });
});

it.each([
  ["fire", "🔥"],
  ["👍", "👍"],
  ["constructor", "constructor"],
  ["something new", "something new"],
])("the reaction %s is shown as %s", (reaction, sign) => expect(reactionSign(reaction)).toBe(sign));
