import { toggle } from "../../utils/actions/step";
import type { Change } from "../../utils/model/change";
import type { Mark, MarkField } from "../../utils/model/mark";
import { change } from "../../utils/store/changes/change";

/** Sets or clears a mark on papers, as a click does, but does not update the badge. */
export function changeMarks(
  paperIds: readonly string[],
  field: MarkField,
  on: boolean,
  at: number = Date.now(),
): Promise<Change | undefined> {
  return change(
    { kind: "mark", field, on },
    paperIds.map((id) => toggle(id, field, on, at)),
    at,
  );
}

/** The mark of a paper nobody has touched. */
export const noMark = (paperId: string): Mark => ({ paperId, changedAt: {} });
