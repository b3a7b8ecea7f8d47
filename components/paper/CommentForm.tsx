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
import { useComposer } from "./useComposer";

/** What a form for a comment needs to know. */
export interface Props {
  place: CommentPlace;
  /** Whom it is posted as; undefined where there is no token by which it could be. */
  owner?: Account;
  /** Whether somebody has just opened it, to write. */
  wantsFocus: boolean;
  onPosted: () => void;
  onClose: () => void;
}

/** A comment or a reply while it is written, previewed and posted. */
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
  const what = place.answers === undefined ? "comment" : "reply";
  return (
    <form
      class="comment-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <MarkdownEditor
        label={`Your ${what}`}
        placeholder="Markdown. Kept here while you type; everybody can read it once it is posted."
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
        {failure && !isPosting && <p>{accountSentence(failure, "comment")} Your text is kept.</p>}
        {sentAt !== undefined && !isPosting && (
          <p>
            It isn't clear whether this was posted already: look for it in the discussion before you post it
            again.
          </p>
        )}
        {tooLong > 0 && (
          <p>That is {tooLong.toLocaleString("en-US")} characters more than a comment may have.</p>
        )}
        {!owner && <p>There is no token that may post this: see the options. Your text is kept.</p>}
      </div>
      <p class="comment-form-foot">
        <button
          type="submit"
          class="submit-button comment-post"
          aria-disabled={!canPost}
          title="Ctrl or Cmd + Enter"
        >
          {isPosting ? "Posting…" : sentAt === undefined ? "Post" : "Post again"}
        </button>
        <button type="button" class="text-button" onClick={onClose}>
          Close
        </button>
        {owner && (
          <span class="account">
            as <Avatar account={owner} /> {owner.fullname}, for everybody to read
          </span>
        )}
      </p>
    </form>
  );
}
