/** The marks that a paper may have. Each is stored as the time it was set. */
export const MARK_FIELDS = ["seen", "read", "saved", "hidden", "reading"] as const;
/** One of MARK_FIELDS. */
export type MarkField = (typeof MARK_FIELDS)[number];

/**
 * The marks of a paper; a row of the precious table `marks`. `savedAt` is when it was saved, absent while it is not saved;
 * `changedAt.saved` is when that was last set or cleared (see fields.ts). Times are in milliseconds since the epoch.
 */
export interface Mark {
  paperId: string;
  seenAt?: number;
  readAt?: number;
  savedAt?: number;
  hiddenAt?: number;
  /** When the user started to read it. */
  readingAt?: number;
  /** When it comes back as new. */
  snoozedUntil?: number;
  /** 1 to 5. */
  rating?: number;
  /** Its place in the user's own order of the saved papers: a text that sorts between those of its neighbors. */
  place?: string;
  /** Names of tags, sorted. */
  tags?: string[];
  changedAt: Partial<Record<string, number>>;
}

/** The user's note about a paper; a row of the precious table `notes`. */
export interface Note {
  paperId: string;
  markdown?: string;
  changedAt: Partial<Record<string, number>>;
}

/** A tag; a row of the precious table `tags`. Its name is the key, so the same tag made on two devices is one tag. */
export interface Tag {
  name: string;
  /** When it was made, in milliseconds since the epoch; absent if it was removed. */
  madeAt?: number;
  /** One of TAG_COLOURS; absent for no color. */
  colour?: string;
  changedAt: Partial<Record<string, number>>;
}

/** The property of a mark that holds the time of a field. */
export const timeKey = (field: MarkField) => `${field}At` as const;

/** The marks that make a paper no longer new. A paper with `reading` is saved, too. */
export const TOUCHES = ["seen", "read", "saved", "hidden"] as const satisfies readonly MarkField[];

/** True if a paper has none of TOUCHES and is not snoozed. A listed paper that is untouched is new. */
export function isUntouched(mark: Mark | undefined): boolean {
  return (
    !mark || (mark.snoozedUntil === undefined && TOUCHES.every((field) => mark[timeKey(field)] === undefined))
  );
}

/** True if the snooze of a paper has ended: it is new again, whatever marks it has. */
export const isBack = (mark: Mark | undefined, now: number): boolean =>
  mark?.snoozedUntil !== undefined && mark.snoozedUntil <= now;

/** True if a paper is snoozed until a later time. */
export const isSnoozed = (mark: Mark | undefined, now: number): boolean =>
  mark?.snoozedUntil !== undefined && mark.snoozedUntil > now;

/** The status of a saved paper. */
export type Status = "toRead" | "reading" | "done";

/** The status of a paper. A read paper is done. */
export function statusOf(mark: Mark | undefined): Status {
  if (mark?.readAt !== undefined) return "done";
  return mark?.readingAt === undefined ? "toRead" : "reading";
}
