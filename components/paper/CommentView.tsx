import { useState } from "preact/hooks";
import { reactionSign } from "../../utils/fetch/papers/reactions";
import { timeAgo } from "../../utils/i18n/dates";
import { formatNumber } from "../../utils/i18n/numbers";
import type { Comment } from "../../utils/model/detail";
import type { Account } from "../../utils/model/paper";
import { AccountLink } from "../list/AccountLink";
import { Markdown } from "../markdown/Markdown";
import { OutLink } from "../ui/OutLink";
import { withSlots } from "../ui/withSlots";
import { t } from "./t";

/** The level of the highest heading in a comment: one below the heading of the discussion. */
const BASE = 4;

interface Props {
  comment: Comment;
  /** Set if its author wrote or submitted the paper. */
  role?: "author" | "submitter";
  /** The person it replies to, unless that person began the thread. */
  to?: Account;
  /** The address of the paper's page on Hugging Face; each comment has an anchor there. */
  pageUrl: string;
}

/** One comment. A comment hidden on Hugging Face is folded, and drawn only when unfolded. */
export function CommentView({ comment, role, to, pageUrl }: Props) {
  const [isOpen, setOpen] = useState(false);
  const body = <Markdown markdown={comment.markdown} base={BASE} withMentions />;
  return (
    <div class="comment">
      <p class="comment-head">
        {comment.author ? (
          <AccountLink account={comment.author} />
        ) : (
          <span>{t("paper.comment.deleted")}</span>
        )}
        {role && <span class="comment-role">{t(`paper.comment.role.${role}`)}</span>}
        {to && (
          <span>
            {withSlots(t.runs("paper.comment.to"), { name: () => <bdi>{to.fullname || to.name}</bdi> })}
          </span>
        )}
        {comment.at !== undefined && (
          <OutLink href={`${pageUrl}#${encodeURIComponent(comment.id)}`}>
            <time dateTime={new Date(comment.at).toISOString()}>{timeAgo(comment.at, Date.now())}</time>
          </OutLink>
        )}
        {comment.isEdited && <span>{t("paper.comment.edited")}</span>}
      </p>
      {comment.isHidden ? (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {comment.hiddenReason
              ? withSlots(t.runs("paper.comment.hiddenFor"), {
                  reason: () => <bdi>{comment.hiddenReason}</bdi>,
                })
              : t("paper.comment.hidden")}
          </summary>
          {isOpen && body}
        </details>
      ) : (
        body
      )}
      {comment.reactions.length > 0 && (
        <ul class="comment-reactions" aria-label={t("paper.comment.reactions")}>
          {comment.reactions.map(({ reaction, count }) => (
            <li key={reaction} title={reaction} translate={false}>
              {reactionSign(reaction)} {formatNumber(count)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
