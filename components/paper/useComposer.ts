import { useEffect, useRef, useState } from "preact/hooks";
import { type AccountFailure, toAccountFailure } from "../../utils/elsewhere/account/accountFailure";
import {
  type CommentDraft,
  type CommentPlace,
  readDraft,
  writeDraft,
} from "../../utils/elsewhere/account/drafts";
import { postComment } from "../../utils/elsewhere/account/post";
import { report } from "../ui/report";

/** A comment that is being written. */
export interface Composer {
  /** Undefined until the stored draft has been read. */
  draft?: CommentDraft;
  isPosting: boolean;
  /** Why the last attempt to post failed. */
  failure?: AccountFailure;
  write: (text: string) => void;
  post: () => Promise<void>;
}

/**
 * The state of a comment that is being written. Each change is stored at once, so that the draft outlives the page; it is
 * deleted only when the comment has been posted.
 */
export function useComposer(place: CommentPlace, onPosted: () => void): Composer {
  const [draft, setDraft] = useState<CommentDraft>();
  const [isPosting, setPosting] = useState(false);
  const [failure, setFailure] = useState<AccountFailure>();
  const stored = useRef(Promise.resolve());

  const readAgain = async () => setDraft((await readDraft(place)) ?? { text: "" });
  useEffect(() => report(readAgain()), []);

  const write = (text: string) => {
    // A changed draft keeps `sentAt`: an earlier version may have been posted. An emptied draft starts afresh.
    const next: CommentDraft = text ? { ...draft, text } : { text };
    setDraft(next);
    stored.current = writeDraft(place, next);
    report(stored.current);
  };

  const post = async () => {
    if (isPosting || !draft?.text.trim()) return;
    setPosting(true);
    setFailure(undefined);
    try {
      await stored.current;
      await postComment(place, draft.text);
      setDraft({ text: "" });
      onPosted();
    } catch (error) {
      setFailure(await toAccountFailure(error));
      // Takes over `sentAt` from the stored draft, but keeps the text of this page.
      const kept = await readDraft(place).catch(() => undefined);
      setDraft({ ...kept, text: draft.text });
    }
    setPosting(false);
  };

  return { draft, isPosting, failure, write, post };
}
