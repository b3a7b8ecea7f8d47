/** A change as versions 1 to 3 kept it: always of one field of marks. */
interface OldChange {
  field?: string;
  on?: boolean;
  inverse: { paperId?: string; [rest: string]: unknown }[];
}

/** Brings a change of an earlier version into today's shape, in place, so that it can still be undone. */
export function upgradeChange(row: OldChange & Record<string, unknown>): void {
  const { field, on } = row;
  if (field === undefined) return;
  row.what = { kind: "mark", field, on };
  row.inverse = row.inverse.map(({ paperId, ...inverse }) => ({ ...inverse, table: "marks", key: paperId }));
  delete row.field;
  delete row.on;
}
