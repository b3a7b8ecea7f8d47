import type { Mark, Note } from "../../model/mark";

/** True if the user has done more with a paper than see it. */
export function isMarked(mark: Mark | undefined, note: Note | undefined): boolean {
  const { paperId: _, changedAt: __, seenAt: ___, ...rest } = mark ?? {};
  return Object.keys(rest).length > 0 || note?.markdown !== undefined;
}
