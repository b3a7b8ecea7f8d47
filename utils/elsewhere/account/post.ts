import * as v from "valibot";
import { known } from "../../fetch/api/parseFields";
import { readConnection } from "../../fetch/api/token";
import { loadDetail } from "../../fetch/papers/load";
import { parseComment } from "../../fetch/papers/parseComments";
import { addComment } from "../../fetch/papers/storeDetail";
import type { Comment } from "../../model/detail";
import { idPath } from "../../model/paper";
import { db } from "../../store/db/database";
import { AccountError, isUnclear, toAccountFailure } from "./accountFailure";
import { askWithToken } from "./askWithToken";
import { type CommentPlace, readDraft, writeDraft } from "./drafts";

/** The most that a comment may hold (API). */
export const LONGEST_COMMENT = 65_536;

/** Clocks differ by so much at most, in milliseconds, for a comment to have been written after it was sent. */
const CLOCKS_DIFFER_BY = 600_000;

/** Where a comment is posted to. */
const pathOf = ({ paperId, answers }: CommentPlace) =>
  `/api/papers/${idPath(paperId)}/comment${answers ? `/${encodeURIComponent(answers)}/reply` : ""}`;

/**
 * Posts a comment, once: from one page at a time, and what may have arrived without an answer is looked for in the
 * discussion. Before it is sent, its draft says so, and it is only dropped when the comment is known to be there; so
 * whatever happens on the way, the text stays, and nobody sends it again unaware.
 * @throws AccountError with what went wrong; where that is unclear, the draft says when it was sent
 */
export async function postComment(place: CommentPlace, text: string): Promise<void> {
  await navigator.locks.request(`post ${pathOf(place)}`, { ifAvailable: true }, async (lock) => {
    if (!lock) throw new AccountError({ kind: "underway" });
    const sentAt = Date.now();
    // A draft that is gone was posted by another page, or may have been.
    if (!(await readDraft(place))) {
      await writeDraft(place, { text, sentAt });
      throw new AccountError({ kind: "elsewhere" });
    }
    const before = new Set((await commentsOf(place)).map(({ id }) => id));
    await writeDraft(place, { text, sentAt });
    try {
      await keepPosted(
        place,
        await askWithToken({ method: "POST", path: pathOf(place), body: { comment: text } }),
      );
    } catch (error) {
      const failure = await toAccountFailure(error);
      if (!isUnclear(failure)) {
        await writeDraft(place, { text });
        throw new AccountError(failure);
      }
      if (!(await isThere(place, { text, sentAt, before }))) throw new AccountError(failure);
    }
    await writeDraft(place, { text: "" });
  });
  await fetchThread(place.paperId);
}

const commentsOf = async ({ paperId }: CommentPlace): Promise<readonly Comment[]> =>
  (await db.details.get(paperId))?.answer?.detail?.comments ?? [];

const posted = v.object({ newMessage: v.unknown() });

/** Shows the comment at once, as the answer has it. Without it, the discussion that is fetched next does. */
async function keepPosted({ paperId, answers }: CommentPlace, body: unknown): Promise<void> {
  const read = v.safeParse(posted, body);
  const comment = read.success ? parseComment(read.output.newMessage) : undefined;
  if (!comment) return;
  const whole = known<Comment>({ ...comment, parentId: comment.parentId ?? answers });
  await addComment(paperId, whole).catch((error) => console.error(error));
}

/** What can't be fetched now is fetched when the paper is opened next. */
const fetchThread = (paperId: string) =>
  loadDetail(paperId, { again: true }).then(
    () => true,
    () => false,
  );

/** Whether a comment of which no answer told is in the discussion. */
async function isThere(
  place: CommentPlace,
  { text, sentAt, before }: { text: string; sentAt: number; before: ReadonlySet<string> },
): Promise<boolean> {
  if (!(await fetchThread(place.paperId))) return false;
  const owner = (await readConnection())?.owner.name;
  return (await commentsOf(place)).some(
    ({ id, author, markdown, parentId, at = 0 }) =>
      !before.has(id) &&
      author?.name === owner &&
      markdown.trim() === text.trim() &&
      parentId === place.answers &&
      at > sentAt - CLOCKS_DIFFER_BY,
  );
}
