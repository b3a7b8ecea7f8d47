import "../ui/SubmitButton.css";
import "./CommentForm.css";
import { useEffect, useRef } from "preact/hooks";
import { accountSentence } from "../../utils/elsewhere/account/accountFailure";
import type { CommentPlace } from "../../utils/elsewhere/account/drafts";
import { LONGEST_COMMENT } from "../../utils/elsewhere/account/post";
import type { Account } from "../../utils/model/paper";
import { MarkdownEditor } from "../markdown/MarkdownEditor";
import { isKey } from "../page/keys";
import { Avatar } from "../ui/Avatar";
import { withSlots } from "../ui/withSlots";
import { t } from "./t";
import { useComposer } from "./useComposer";

/** The props of CommentForm. */
export interface Props {
  place: CommentPlace;
  /** The account it is posted as; undefined without a token that may post. */
  owner?: Account;
  /** True if the user has just opened it, so that it takes the focus. */
  wantsFocus: boolean;
  onPosted: () => void;
  onClose: () => void;
}

/** The form in which a comment or a reply is written, previewed and posted. */
export function CommentForm({ place, owner, wantsFocus, onPosted, onClose }: Props) {
  const { draft, isPosting, failure, write, post } = useComposer(place, onPosted);
  const area = useRef<HTMLTextAreaElement>(null);
  const isRead = draft !== undefined;
  useEffect(() => {
    if (isRead && wantsFocus) area.current?.focus();
  }, [isRead]);
  if (!draft) return null;

  const { text, sentAt } = draft;
  const tooLong = text.length - LONGEST_COMMENT;
  const canPost = owner !== undefined && !isPosting && text.trim() !== "" && tooLong <= 0;
  const send = () => void (canPost && post());
  return (
    <form
      class="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <MarkdownEditor
        label={t(place.answers === undefined ? "paper.form.comment" : "paper.form.reply")}
        placeholder={t("paper.form.placeholder")}
        text={text}
        base={4}
        withMentions
        readOnly={isPosting}
        area={area}
        onWrite={write}
        onKeyDown={(event) => {
          if (!isKey(event, "post")) return;
          event.preventDefault();
          send();
        }}
      />
      <div class="comment-problem" role="alert">
        {failure && !isPosting && (
          <p>
            {accountSentence(failure, "comment")} {t("paper.form.kept")}
          </p>
        )}
        {sentAt !== undefined && !isPosting && <p>{t("paper.form.unclear")}</p>}
        {tooLong > 0 && <p>{t("paper.form.tooLong", { n: tooLong })}</p>}
        {!owner && <p>{t("paper.form.noToken")}</p>}
      </div>
      <p class="comment-form-foot">
        <button
          type="submit"
          class="submit-button comment-post"
          aria-disabled={!canPost}
          title={t("paper.form.keys")}
        >
          {t(
            isPosting
              ? "paper.form.posting"
              : sentAt === undefined
                ? "paper.form.post"
                : "paper.form.postAgain",
          )}
        </button>
        <button type="button" class="text-button" onClick={onClose}>
          {t("common.close")}
        </button>
        {owner && (
          <span class="comment-account">
            {withSlots(t.runs("paper.form.account"), {
              account: () => (
                <span class="account">
                  <Avatar account={owner} /> <bdi>{owner.fullname}</bdi>
                </span>
              ),
            })}
          </span>
        )}
      </p>
    </form>
  );
}
