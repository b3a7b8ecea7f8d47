import { useMemo, useState } from "preact/hooks";
import { type CommentOrder, threadsOf } from "../../utils/fetch/papers/thread";
import type { Detail } from "../../utils/model/detail";
import { paperUrl } from "../../utils/model/paper";
import { OutLink } from "../ui/OutLink";
import { Section } from "../ui/Section";
import { Answer } from "./Answer";
import { CommentView } from "./CommentView";
import { t } from "./t";
import { useWriting } from "./useWriting";

const ORDERS: readonly CommentOrder[] = ["newest", "mostReactions"];

interface Props {
  paperId: string;
  detail: Detail;
  /** The handle of the person who submitted the paper. */
  submitter?: string;
}

/** The comments on the paper, in threads. */
export function Discussion({ paperId, detail, submitter }: Props) {
  const [order, setOrder] = useState<CommentOrder>("newest");
  const { comments, droppedComments, authors } = detail;
  const threads = useMemo(() => threadsOf(comments, order), [comments, order]);
  const handles = useMemo(() => new Set(authors.map((author) => author.handle)), [authors]);
  const roleOf = (handle?: string) => {
    if (!handle) return undefined;
    if (handles.has(handle)) return "author";
    return handle === submitter ? "submitter" : undefined;
  };
  const url = paperUrl(paperId);
  const writing = useWriting(paperId, comments);

  return (
    <Section
      title={t("paper.discussion.title", { n: comments.length })}
      aside={
        comments.length > 1 && (
          <div class="discussion-order">
            {ORDERS.map((each) => (
              <button
                key={each}
                type="button"
                class="text-button"
                aria-pressed={each === order}
                onClick={() => setOrder(each)}
              >
                {t(`paper.discussion.order.${each}`)}
              </button>
            ))}
          </div>
        )
      }
    >
      <Answer writing={writing} />
      <ul class="discussion">
        {threads.map(({ comment, replies }) => (
          <li key={comment.id}>
            <CommentView comment={comment} role={roleOf(comment.author?.name)} pageUrl={url} />
            <Answer writing={writing} to={comment} />
            {replies.length > 0 && (
              <ul class="discussion-replies">
                {replies.map((reply) => (
                  <li key={reply.comment.id}>
                    <CommentView
                      comment={reply.comment}
                      role={roleOf(reply.comment.author?.name)}
                      to={reply.to}
                      pageUrl={url}
                    />
                    <Answer writing={writing} to={reply.comment} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {droppedComments > 0 && (
        <p class="paper-small">{t("paper.discussion.dropped", { n: droppedComments })}</p>
      )}
      <p>
        {!comments.length && t("paper.discussion.empty")}{" "}
        <OutLink class="text-button" href={`${url}#community`}>
          {t(writing.owner ? "paper.discussion.open" : "paper.discussion.comment")}
        </OutLink>
      </p>
    </Section>
  );
}
