import type { Edit } from "../../model/change";
import { isOfPapers, type PreciousTable } from "../../model/fields";
import type { Incoming } from "./incoming";

/** How what has come is taken over. */
export interface ImportWish {
  /**
   * Whether what is set in it is set here, too, even where it was changed here since: the way to bring back what was
   * removed, also by undoing an earlier import. Nothing is taken back by it.
   */
  overrule?: boolean;
}

/** The edits that take over what has come. */
export function editsOf({ fields, onlyAdds }: Incoming, { overrule = false }: ImportWish = {}): Edit[] {
  return fields.flatMap(({ changedAt, ...field }): Edit[] => {
    if (overrule && field.value === undefined) return [];
    return [{ ...field, ...(!overrule && { changedAt }), ...(onlyAdds && { onlyIfUnset: true }) }];
  });
}

/** The papers that some fields are about, each once. */
export const papersOfIncoming = (fields: readonly { table: PreciousTable; key: string }[]): string[] => [
  ...new Set(fields.flatMap(({ table, key }) => (isOfPapers(table) ? [key] : []))),
];
