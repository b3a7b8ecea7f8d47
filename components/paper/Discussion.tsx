import { useMemo, useState } from "preact/hooks";
import { type CommentOrder, threadsOf } from "../../utils/fetch/papers/thread";
import { countOf } from "../../utils/ground/count";
import type { Detail } from "../../utils/model/detail";
import { paperUrl } from "../../utils/model/paper";
import { OutLink } from "../ui/OutLink";
import { Section } from "../ui/Section";
import { Answer } from "./Answer";
import { CommentView } from "./CommentView";
import { useWriting } from "./useWriting";

const ORDERS: { order: CommentOrder; name: string }[] = [
  { order: "newest", name: "Newest" },
  { order: "mostReactions", name: "Most reactions" },
];

interface Props {
  paperId: string;
  detail: Detail;
  /** The handle of who submitted the paper. */
  submitter?: string;
}

/** What people said of the paper, in threads. */
export function Discussion({ paperId, detail, submitter }: Props) {
  const [order, setOrder] = useState<CommentOrder>("newest");
  const { comments, droppedComments, authors } = detail;
  const threads = useMemo(() => threadsOf(comments, order), [comments, order]);
  const handles = useMemo(() => new Set(authors.map((author) => author.handle)), [authors]);
  const roleOf = (handle?: string) =>
    handle && (handles.has(handle) ? "author" : handle === submitter ? "submitter" : undefined);
  const url = paperUrl(paperId);
  const writing = useWriting(paperId, comments);

  return (
    <Section
      title={comments.length ? `Discussion, ${countOf(comments.length, "comment")}` : "Discussion"}
      aside={
        comments.length > 1 && (
          <div class="discussion-order">
            {ORDERS.map(({ order: each, name }) => (
              <button
                key={each}
                type="button"
                class="text-button"
                aria-pressed={each === order}
                onClick={() => setOrder(each)}
              >
                {name}
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
        <p class="paper-small">{countOf(droppedComments, "comment")} could not be read.</p>
      )}
      <p>
        {!comments.length && "Nobody has said anything yet. "}
        <OutLink class="text-button" href={`${url}#community`}>
          {writing.owner ? "Discussion on Hugging Face" : "Comment on Hugging Face"}
        </OutLink>
      </p>
    </Section>
  );
}
