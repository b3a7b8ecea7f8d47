import * as v from "valibot";
import type { Comment, Reaction } from "../../model/detail";
import { account, count, flag, known, listOf, required, text, time, verbatim } from "../api/parseFields";

const reaction = v.pipe(
  v.object({ reaction: required, count: count, users: listOf(v.unknown()) }),
  v.transform((each): Reaction | undefined => {
    const total = each.count ?? each.users?.length ?? 0;
    return total > 0 ? { reaction: each.reaction, count: total } : undefined;
  }),
);

const record = v.object({
  id: required,
  author: account,
  createdAt: time,
  data: v.object({
    edited: flag,
    hidden: flag,
    hiddenReason: text,
    latest: v.fallback(v.optional(v.object({ raw: verbatim })), undefined),
    reactions: listOf(reaction),
    parentCommentId: text,
  }),
});

/** Parses a comment; undefined if it has no id, or if it has no text and is not hidden. */
export function parseComment(value: unknown): Comment | undefined {
  const result = v.safeParse(record, value);
  if (!result.success) return undefined;
  const { id, author, createdAt, data } = result.output;
  const markdown = data.latest?.raw;
  if (markdown === undefined && !data.hidden) return undefined;
  return known<Comment>({
    id,
    author,
    at: createdAt,
    isEdited: data.edited ?? false,
    isHidden: data.hidden ?? false,
    hiddenReason: data.hiddenReason,
    markdown: markdown ?? "",
    reactions: data.reactions ?? [],
    parentId: data.parentCommentId,
  });
}

/** Parses a discussion comment by comment. Unreadable comments are left out and counted; each comment is taken once. */
export function parseComments(values: unknown): { comments: Comment[]; dropped: number } {
  const comments = new Map<string, Comment>();
  let dropped = 0;
  for (const value of Array.isArray(values) ? values : []) {
    const comment = parseComment(value);
    if (!comment) dropped++;
    else if (!comments.has(comment.id)) comments.set(comment.id, comment);
  }
  return { comments: [...comments.values()], dropped };
}
