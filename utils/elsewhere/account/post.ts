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

/** The longest comment that the API accepts, in characters. */
export const LONGEST_COMMENT = 65_536;

/** A comment counts as written after it was sent if the clocks differ by at most this, in milliseconds. */
const CLOCKS_DIFFER_BY = 600_000;

/** The path of the API that posts a comment. */
const pathOf = ({ paperId, answers }: CommentPlace) =>
  `/api/papers/${idPath(paperId)}/comment${answers ? `/${encodeURIComponent(answers)}/reply` : ""}`;

/**
 * Posts a comment exactly once. Only one page posts it at a time, and if no answer comes, the discussion is searched for it.
 * The draft notes when it was sent, and is deleted only when the comment is known to be there: so the text is never lost,
 * and nobody posts it twice unaware.
 * @throws AccountError; if it is unclear whether the comment arrived, the draft keeps the time it was sent
 */
export async function postComment(place: CommentPlace, text: string): Promise<void> {
  await navigator.locks.request(`post ${pathOf(place)}`, { ifAvailable: true }, async (lock) => {
    if (!lock) throw new AccountError({ kind: "underway" });
    const sentAt = Date.now();
    // If the draft is gone, another page may have posted it.
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

/** Stores the comment from the answer, so that it shows at once. Without it, the next fetch of the discussion brings it. */
async function keepPosted({ paperId, answers }: CommentPlace, body: unknown): Promise<void> {
  const read = v.safeParse(posted, body);
  const comment = read.success ? parseComment(read.output.newMessage) : undefined;
  if (!comment) return;
  const whole = known<Comment>({ ...comment, parentId: comment.parentId ?? answers });
  await addComment(paperId, whole).catch((error) => console.error(error));
}

/** Fetches the discussion; false if that fails. It is then fetched when the paper is opened next. */
const fetchThread = (paperId: string) =>
  loadDetail(paperId, { again: true }).then(
    () => true,
    () => false,
  );

/** Looks in the discussion for a comment that was sent without an answer. */
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
