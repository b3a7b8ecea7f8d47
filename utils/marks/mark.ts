/** What the user may have done with a paper. */
export const MARK_FIELDS = ["seen", "read", "saved", "hidden"] as const;
/** One of the things that can be done with a paper; see MARK_FIELDS. */
export type MarkField = (typeof MARK_FIELDS)[number];

/**
 * What the user did with a paper; a row of the precious table `marks`. `savedAt` is when it was saved, absent while it is
 * not; `changedAt.saved` is when that was last set or taken back, so that two devices can merge field by field, the
 * later change winning. All moments in milliseconds since the epoch.
 */
export interface Mark {
  paperId: string;
  seenAt?: number;
  readAt?: number;
  savedAt?: number;
  hiddenAt?: number;
  changedAt: Partial<Record<MarkField, number>>;
}

/** The key under which a mark holds the time of a field. */
export const timeKey = (field: MarkField) => `${field}At` as const;

/** The mark of a paper nobody has touched. */
export const noMark = (paperId: string): Mark => ({ paperId, changedAt: {} });

/**
 * The mark with one field set to a time, or cleared with undefined, as of `at`. A change is always later than the one
 * before it, whatever the clock says: of two in a millisecond, or after the clock was set back. Gives a new object.
 */
export function withField(mark: Mark, field: MarkField, value: number | undefined, at: number): Mark {
  const changedAt = Math.max(at, (mark.changedAt[field] ?? 0) + 1);
  const next: Mark = { ...mark, changedAt: { ...mark.changedAt, [field]: changedAt } };
  if (value === undefined) delete next[timeKey(field)];
  else next[timeKey(field)] = value;
  return next;
}

/** Whether nothing has been done with the paper: what makes a listed paper new. */
export function isUntouched(mark: Mark | undefined): boolean {
  return !mark || MARK_FIELDS.every((field) => mark[timeKey(field)] === undefined);
}
