import type { Comment } from "../../model/detail";
import type { Account } from "../../model/paper";

/** The order of comments. */
export type CommentOrder = "newest" | "mostReactions";

/** A reply to a comment. `to` is the author it answers, unless it answers the thread's first comment. */
interface Reply {
  comment: Comment;
  to?: Account;
}

/** A comment with all its replies, the oldest first. Replies to replies are in the same list, as on the site. */
export interface Thread {
  comment: Comment;
  replies: Reply[];
}

const reactions = ({ reactions }: Comment) => reactions.reduce((sum, { count }) => sum + count, 0);
const at = (comment: Comment) => comment.at ?? 0;

const COMPARE: Record<CommentOrder, (a: Comment, b: Comment) => number> = {
  newest: (a, b) => at(b) - at(a),
  mostReactions: (a, b) => reactions(b) - reactions(a) || at(b) - at(a),
};

/**
 * Sorts the flat list of a discussion into threads. A reply to a missing comment begins a thread. If comments reply to
 * each other in a circle, the first one begins it. There is no recursion, since a chain of replies may have any length.
 */
export function threadsOf(comments: readonly Comment[], order: CommentOrder): Thread[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const roots = new Map<string, string>();
  for (const comment of comments) settleRoot(comment, byId, roots);
  const threads = new Map<string, Thread>();
  for (const comment of comments) {
    if (roots.get(comment.id) === comment.id) threads.set(comment.id, { comment, replies: [] });
  }
  for (const comment of [...comments].sort((a, b) => at(a) - at(b))) {
    const root = roots.get(comment.id) ?? comment.id;
    if (root === comment.id) continue;
    const parent = byId.get(comment.parentId ?? "");
    const to = parent && parent.id !== root ? parent.author : undefined;
    threads.get(root)?.replies.push(to ? { comment, to } : { comment });
  }
  return [...threads.values()].sort((a, b) => COMPARE[order](a.comment, b.comment));
}

/** Finds the first comment of the thread of a comment, and notes it for all comments on the way up. */
function settleRoot(start: Comment, byId: ReadonlyMap<string, Comment>, roots: Map<string, string>): void {
  const way: string[] = [];
  const onTheWay = new Set<string>();
  let comment = start;
  for (;;) {
    const known = roots.get(comment.id);
    const parent = byId.get(comment.parentId ?? "");
    way.push(comment.id);
    onTheWay.add(comment.id);
    const root = known ?? (!parent ? comment.id : onTheWay.has(parent.id) ? start.id : undefined);
    if (root !== undefined) {
      for (const id of way) roots.set(id, root);
      return;
    }
    comment = parent as Comment;
  }
}
