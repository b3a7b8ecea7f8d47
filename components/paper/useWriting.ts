import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { placesWithDraft } from "../../utils/elsewhere/account/drafts";
import { may, type Owner, TO_COMMENT } from "../../utils/fetch/api/owner";
import type { Comment } from "../../utils/model/detail";
import { useConnection } from "../account/useConnection";
import { useLateComponent } from "../ui/useLateComponent";
import type { Props as FormProps } from "./CommentForm";

/** The comment forms under a paper. */
export interface Writing {
  paperId: string;
  /** The account that comments; undefined without a token that may comment. */
  owner?: Owner;
  /** The ids of the comments with an open form, "" for the paper itself; the value is true if the user has just opened it. */
  open: ReadonlyMap<string, boolean>;
  setOpen: (answers: string, isOpen: boolean) => void;
  /** The form, once it is loaded. */
  Form?: ComponentType<FormProps>;
}

/** Keeps the open comment forms of a discussion, and opens a form again for each stored draft. */
export function useWriting(paperId: string, comments: readonly Comment[]): Writing {
  const connection = useConnection();
  const isAccepted = connection && connection.refusedAt === undefined;
  const owner = isAccepted && may(connection.owner, TO_COMMENT) ? connection.owner : undefined;
  const [open, setAllOpen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [Form, want] = useLateComponent(async () => (await import("./CommentForm")).CommentForm);

  useEffect(() => {
    const replies = comments.map(({ id }) => ({ paperId, answers: id }));
    placesWithDraft([{ paperId }, ...replies]).then(
      (found) => {
        if (found.length) want();
        const drafts = found.map(({ answers = "" }): [string, boolean] => [answers, false]);
        setAllOpen((open) => new Map([...drafts, ...open]));
      },
      (error) => console.error(error), // the drafts stay closed
    );
  }, []);

  const setOpen = (answers: string, isOpen: boolean) => {
    if (isOpen) want();
    setAllOpen((before) => {
      const after = new Map(before);
      if (isOpen) after.set(answers, true);
      else after.delete(answers);
      return after;
    });
  };
  return { paperId, owner, open, setOpen, Form };
}
