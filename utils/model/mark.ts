/** What the user may have done with a paper, each with the time when. */
export const MARK_FIELDS = ["seen", "read", "saved", "hidden", "reading"] as const;
/** One of the things that can be done with a paper; see MARK_FIELDS. */
export type MarkField = (typeof MARK_FIELDS)[number];

/**
 * What the user did with a paper; a row of the precious table `marks`. `savedAt` is when it was saved, absent while it is
 * not; `changedAt.saved` is when that was last set or taken back (see fields.ts). All moments in milliseconds since the
 * epoch.
 */
export interface Mark {
  paperId: string;
  seenAt?: number;
  readAt?: number;
  savedAt?: number;
  hiddenAt?: number;
  /** When reading it was begun. */
  readingAt?: number;
  /** When it is to come back as new. */
  snoozedUntil?: number;
  /** 1 to 5. */
  rating?: number;
  /** Its place where the saved papers are ordered by hand: a text that sorts between those of its neighbours. */
  place?: string;
  /** Names of tags, sorted. */
  tags?: string[];
  changedAt: Partial<Record<string, number>>;
}

/** What the user wrote about a paper; a row of the precious table `notes`. */
export interface Note {
  paperId: string;
  markdown?: string;
  changedAt: Partial<Record<string, number>>;
}

/** A tag; a row of the precious table `tags`. Its name is its key: two devices that make the same tag have made one. */
export interface Tag {
  name: string;
  /** When it was made: milliseconds since the epoch; absent once it was removed. */
  madeAt?: number;
  /** One of the names in the palette; absent for the plain one. */
  colour?: string;
  changedAt: Partial<Record<string, number>>;
}

/** The key under which a mark holds the time of a field. */
export const timeKey = (field: MarkField) => `${field}At` as const;

/** What makes a paper no longer new. Whoever begins to read one has saved it. */
export const TOUCHES = ["seen", "read", "saved", "hidden"] as const satisfies readonly MarkField[];

/** Whether nothing has been done with the paper, not even put off: what makes a listed paper new. */
export function isUntouched(mark: Mark | undefined): boolean {
  return (
    !mark || (mark.snoozedUntil === undefined && TOUCHES.every((field) => mark[timeKey(field)] === undefined))
  );
}

/** Whether a paper that was snoozed has come back: it is new again, whatever was done with it before. */
export const isBack = (mark: Mark | undefined, now: number): boolean =>
  mark?.snoozedUntil !== undefined && mark.snoozedUntil <= now;

/** Whether a paper is put off until some later time. */
export const isSnoozed = (mark: Mark | undefined, now: number): boolean =>
  mark?.snoozedUntil !== undefined && mark.snoozedUntil > now;

/** How far a saved paper has come. */
export type Status = "toRead" | "reading" | "done";

/** How far a paper has come, by its mark: whatever is read is done. */
export function statusOf(mark: Mark | undefined): Status {
  if (mark?.readAt !== undefined) return "done";
  return mark?.readingAt === undefined ? "toRead" : "reading";
}
