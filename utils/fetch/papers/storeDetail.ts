import type { Comment, PaperDetails } from "../../model/detail";
import { db } from "../../store/db/database";
import type { Answer } from "../api/huggingface";
import type { parseDetail } from "./parseDetail";
import { storePapers } from "./storePapers";

const rowOf = async (id: string): Promise<PaperDetails> => (await db.details.get(id)) ?? { id };

/**
 * Stores what Hugging Face answered for a paper; call it inside a transaction over `storing` and details. Papers
 * keep what the answer leaves out, and what was known of a paper stays when Hugging Face no longer has it.
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
    // Hugging Face's own count need not be the length of the thread (API trap 6): that stands in where there is none.
    const comments = known?.comments || detail.comments.length;
    await storePapers([{ ...paper, comments }]);
    // A comment that could not be read is asked for again, by a Daypaper that may be able to.
    const etag = detail.droppedComments ? undefined : answer.etag;
    row.answer = { fetchedAt: at, etag, isMissing: false, detail };
  } else {
    row.answer = { ...row.answer, fetchedAt: at, isMissing: answer.kind === "none" };
  }
  await db.details.put(row);
}

/** Stores what Hugging Face answered for a full text; call it inside a transaction on details. */
export async function storeText(id: string, answer: Answer<string>, at: number): Promise<void> {
  const row = await rowOf(id);
  row.text =
    answer.kind === "found"
      ? { fetchedAt: at, etag: answer.etag, isMissing: false, markdown: answer.body }
      : { ...row.text, fetchedAt: at, isMissing: answer.kind === "none" };
  await db.details.put(row);
}

/** Adds a comment that was just written to what is kept of its paper, until the discussion is fetched again. */
export async function addComment(id: string, comment: Comment): Promise<void> {
  await db.transaction("rw", db.details, async () => {
    const { answer, ...row } = await rowOf(id);
    const { detail } = answer ?? {};
    if (!answer || !detail || detail.comments.some((each) => each.id === comment.id)) return;
    const comments = [...detail.comments, comment];
    await db.details.put({ ...row, answer: { ...answer, detail: { ...detail, comments } } });
  });
}
