import type { Comment } from "../../model/detail";
import type { Account } from "../../model/paper";

/** Which comments come first. */
export type CommentOrder = "newest" | "mostReactions";

/** A comment under another; `to` is whom it answers where that is not who began the thread. */
interface Reply {
  comment: Comment;
  to?: Account;
}

/** A comment with all that was said under it, the oldest first: answers to answers stand beside them, as on the site. */
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
 * Puts the comments of a discussion, which come flat, into threads. An answer to a comment that is not there begins a
 * thread, and of comments that answer each other in a circle the first does. No recursion: a chain may be of any length.
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

/** Notes for a comment, and for all on the way up from it, which comment their thread begins with. */
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
