import type { Edit } from "../../model/change";
import { isOfPapers, type PreciousTable } from "../../model/fields";
import type { Incoming } from "./incoming";

/** The options of an import. */
export interface ImportWish {
  /**
   * True to set every field that is set in the import, even if it was changed here more recently. This brings back what
   * was removed here, also by undoing an earlier import. It never clears a field.
   */
  overrule?: boolean;
}

/** The edits that an import consists of. */
export function editsOf({ fields, onlyAdds }: Incoming, { overrule = false }: ImportWish = {}): Edit[] {
  return fields.flatMap(({ changedAt, ...field }): Edit[] => {
    if (overrule && field.value === undefined) return [];
    return [{ ...field, ...(!overrule && { changedAt }), ...(onlyAdds && { onlyIfUnset: true }) }];
  });
}

/** The ids of the papers that some fields belong to, each once. */
export const papersOfIncoming = (fields: readonly { table: PreciousTable; key: string }[]): string[] => [
  ...new Set(fields.flatMap(({ table, key }) => (isOfPapers(table) ? [key] : []))),
];
