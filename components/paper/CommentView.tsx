import { useState } from "preact/hooks";
import { reactionSign } from "../../utils/fetch/papers/reactions";
import { formatCount } from "../../utils/ground/count";
import { timeAgo } from "../../utils/ground/dates/format";
import type { Comment } from "../../utils/model/detail";
import type { Account } from "../../utils/model/paper";
import { AccountLink } from "../list/AccountLink";
import { Markdown } from "../markdown/Markdown";
import { OutLink } from "../ui/OutLink";

/** Headings in a comment stand under that of the discussion. */
const BASE = 4;

interface Props {
  comment: Comment;
  /** What its author is to the paper. */
  role?: string;
  /** Whom it answers, where that is not who began the thread. */
  to?: Account;
  /** The paper's page, where each comment has its place. */
  pageUrl: string;
}

/** One comment. What was hidden on Hugging Face is folded, and drawn when it is unfolded. */
export function CommentView({ comment, role, to, pageUrl }: Props) {
  const [isOpen, setOpen] = useState(false);
  const body = <Markdown markdown={comment.markdown} base={BASE} withMentions />;
  return (
    <div class="comment">
      <p class="comment-head">
        {comment.author ? <AccountLink account={comment.author} /> : <span>Deleted account</span>}
        {role && <span class="comment-role">{role}</span>}
        {to && <span>to {to.fullname || to.name}</span>}
        {comment.at !== undefined && (
          <OutLink href={`${pageUrl}#${encodeURIComponent(comment.id)}`}>
            <time dateTime={new Date(comment.at).toISOString()}>{timeAgo(comment.at, Date.now())}</time>
          </OutLink>
        )}
        {comment.isEdited && <span>edited</span>}
      </p>
      {comment.isHidden ? (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>Hidden on Hugging Face{comment.hiddenReason && `: ${comment.hiddenReason}`}</summary>
          {isOpen && body}
        </details>
      ) : (
        body
      )}
      {comment.reactions.length > 0 && (
        <ul class="comment-reactions" aria-label="Reactions">
          {comment.reactions.map(({ reaction, count }) => (
            <li key={reaction} title={reaction}>
              {reactionSign(reaction)} {formatCount(count)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
