import * as v from "valibot";
import { known } from "../api/fields";
import { db } from "../db/database";
import { idPath } from "../paper";
import type { Comment } from "../papers/detail";
import { loadDetail } from "../papers/load";
import { parseComment } from "../papers/parseComments";
import { addComment } from "../papers/storeDetail";
import { askWithToken } from "./ask";
import { type Place, readDraft, writeDraft } from "./drafts";
import { AccountError, isUnclear, toAccountFailure } from "./failure";
import { readConnection } from "./token";

/** The most that a comment may hold (API). */
export const LONGEST_COMMENT = 65_536;

/** Clocks differ by so much at most, in milliseconds, for a comment to have been written after it was sent. */
const CLOCKS_DIFFER_BY = 600_000;

/** Where a comment is posted to. */
const pathOf = ({ paperId, answers }: Place) =>
  `/api/papers/${idPath(paperId)}/comment${answers ? `/${encodeURIComponent(answers)}/reply` : ""}`;

/**
 * Posts a comment, once: from one page at a time, and what may have arrived without an answer is looked for in the
 * discussion. Before it is sent, its draft says so, and it is only dropped when the comment is known to be there; so
 * whatever happens on the way, the text stays, and nobody sends it again unaware.
 * @throws AccountError with what went wrong; where that is unclear, the draft says when it was sent
 */
export async function postComment(place: Place, text: string): Promise<void> {
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

const commentsOf = async ({ paperId }: Place): Promise<readonly Comment[]> =>
  (await db.details.get(paperId))?.answer?.detail?.comments ?? [];

const posted = v.object({ newMessage: v.unknown() });

/** Shows the comment at once, as the answer has it. Without it, the discussion that is fetched next does. */
async function keepPosted({ paperId, answers }: Place, body: unknown): Promise<void> {
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
  place: Place,
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
