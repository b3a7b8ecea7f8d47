import type { Comment, PaperDetails } from "../../model/detail";
import { db } from "../../store/db/database";
import type { Answer } from "../api/huggingface";
import type { parseDetail } from "./parseDetail";
import { storePapers } from "./storePapers";

const rowOf = async (id: string): Promise<PaperDetails> => (await db.details.get(id)) ?? { id };

/**
 * Stores Hugging Face's answer for a paper. Call it inside a transaction over `storing` and details. Fields that are
 * missing in the answer are kept, and so is everything if Hugging Face no longer has the paper.
 * @param at milliseconds since the epoch
 */
export async function storeDetail(
  id: string,
  answer: Answer<unknown>,
  parsed: ReturnType<typeof parseDetail>,
  at: number,
): Promise<void> {
  const row = await rowOf(id);
  if (answer.kind === "found" && parsed) {
    const { paper, detail } = parsed;
    const known = await db.papers.get(id);
    // Hugging Face's count may differ from the length of the thread (API trap 6), which is only used if there is no count.
    const comments = known?.comments || detail.comments.length;
    await storePapers([{ ...paper, comments }]);
    // Without an entity tag, comments that could not be read are fetched again: a later Daypaper may read them.
    const etag = detail.droppedComments ? undefined : answer.etag;
    row.answer = { fetchedAt: at, etag, isMissing: false, detail };
  } else {
    row.answer = { ...row.answer, fetchedAt: at, isMissing: answer.kind === "none" };
  }
  await db.details.put(row);
}

/** Stores Hugging Face's answer for a full text. Call it inside a transaction on details. */
export async function storeText(id: string, answer: Answer<string>, at: number): Promise<void> {
  const row = await rowOf(id);
  row.text =
    answer.kind === "found"
      ? { fetchedAt: at, etag: answer.etag, isMissing: false, markdown: answer.body }
      : { ...row.text, fetchedAt: at, isMissing: answer.kind === "none" };
  await db.details.put(row);
}

/** Adds a new comment to the stored discussion of its paper, until the discussion is fetched again. */
export async function addComment(id: string, comment: Comment): Promise<void> {
  await db.transaction("rw", db.details, async () => {
    const { answer, ...row } = await rowOf(id);
    const { detail } = answer ?? {};
    if (!answer || !detail || detail.comments.some((each) => each.id === comment.id)) return;
    const comments = [...detail.comments, comment];
    await db.details.put({ ...row, answer: { ...answer, detail: { ...detail, comments } } });
  });
}
