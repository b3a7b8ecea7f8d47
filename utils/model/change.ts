import type { ChangeKind } from "./changeKind";
import type { PreciousTable, Value } from "./fields";

/** One field that is to be otherwise; without a value it is taken back. */
export interface Edit {
  table: PreciousTable;
  /** The key of the row: a paper's id, a tag's name. */
  key: string;
  field: string;
  value?: Value;
  /** Whether a value that is there stays as it is: a paper that is saved again was saved when it was. */
  onlyIfUnset?: boolean;
  /**
   * When it was changed elsewhere: it then only counts if nothing has happened here since. Absent for what is changed
   * here and now. Milliseconds since the epoch.
   */
  changedAt?: number;
}

/** One field as it was before a change. */
export interface Inverse {
  table: PreciousTable;
  key: string;
  field: string;
  /** What it held, absent where it was not set. */
  before?: Value;
  /** When it had last been changed, absent where it never was. */
  changedBefore?: number;
  /** The time that the change gave the field: while it still has it, nothing has happened to it since. */
  changedTo: number;
}

/** One step; a row of the precious table `changes`, which pages read all the time. */
export interface Change {
  id?: number;
  /** When it was made: milliseconds since the epoch. */
  at: number;
  what: ChangeKind;
  /** How many papers it was about. */
  papers: number;
}

/** What takes back the change of that id; a row of the precious table `inverses`. That of an import may be large. */
export interface Inverses {
  id: number;
  inverse: Inverse[];
  /** The papers that came with it, of which nothing was known before: they go with it, too. */
  stored?: string[];
}
