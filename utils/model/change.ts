import type { ChangeKind } from "./changeKind";
import type { PreciousTable, Value } from "./fields";

/** A change to one field. Without `value` the field is cleared. */
export interface Edit {
  table: PreciousTable;
  /** The key of the row: a paper's id, a tag's name. */
  key: string;
  field: string;
  value?: Value;
  /** True if a field that is set keeps its value: a paper that is saved again keeps the time it was first saved. */
  onlyIfUnset?: boolean;
  /**
   * When it was changed elsewhere, in milliseconds since the epoch. The edit only counts if the field was not changed here
   * since. Absent for changes made here and now.
   */
  changedAt?: number;
}

/** One field as it was before a change. */
export interface Inverse {
  table: PreciousTable;
  key: string;
  field: string;
  /** The value before; absent if it was not set. */
  before?: Value;
  /** When it had last been changed; absent if never. */
  changedBefore?: number;
  /** The time that the change gave the field. While the field has this time, it was not changed again. */
  changedTo: number;
}

/** One step that can be undone; a row of the precious table `changes`, which pages read all the time. */
export interface Change {
  id?: number;
  /** When it was made: milliseconds since the epoch. */
  at: number;
  what: ChangeKind;
  /** How many papers it was about. */
  papers: number;
}

/** The data that undoes the change with the same id; a row of the precious table `inverses`. After an import it may be large. */
export interface Inverses {
  id: number;
  inverse: Inverse[];
  /** The ids of papers that the change added to the database. Undoing removes them again. */
  stored?: string[];
}
