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
  /** Undefined until what was written before has been read. */
  draft?: CommentDraft;
  isPosting: boolean;
  /** Why it was not posted, when that was last tried. */
  failure?: AccountFailure;
  write: (text: string) => void;
  post: () => Promise<void>;
}

/**
 * A comment while it is written: kept with each letter, so that it is there again whatever happens to the page, and
 * dropped only when it has been posted.
 */
export function useComposer(place: CommentPlace, onPosted: () => void): Composer {
  const [draft, setDraft] = useState<CommentDraft>();
  const [isPosting, setPosting] = useState(false);
  const [failure, setFailure] = useState<AccountFailure>();
  const stored = useRef(Promise.resolve());

  const readAgain = async () => setDraft((await readDraft(place)) ?? { text: "" });
  useEffect(() => report(readAgain()), []);

  const write = (text: string) => {
    // What may have been posted may have been, whatever is changed in it now; of what is begun anew, nothing was.
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
      // When it was sent, if it was. The text is that of this page, in any case.
      const kept = await readDraft(place).catch(() => undefined);
      setDraft({ ...kept, text: draft.text });
    }
    setPosting(false);
  };

  return { draft, isPosting, failure, write, post };
}
