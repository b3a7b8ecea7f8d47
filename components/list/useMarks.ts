import type { Mark } from "../../utils/model/mark";
import { timeKey } from "../../utils/model/mark";
import { act } from "../page/act";
import { report } from "../ui/report";
import { usePending } from "../ui/usePending";

/** The marks that a paper has buttons for. */
export type ButtonMark = "saved" | "read" | "hidden";

/** Which marks a paper has, and what presses a button of it. */
export interface PaperMarks {
  has: Record<ButtonMark, boolean>;
  toggle: (field: ButtonMark) => void;
}

/**
 * The marks of a paper as its buttons show them: a press shows at once, and is put back where it can't be stored.
 * @param store stores a mark, where that takes more than writing it; gives false where it did not
 */
export function useMarks(
  id: string,
  mark: Mark | undefined,
  store = (field: ButtonMark, on: boolean): Promise<unknown> => act("mark", [id], field, on),
): PaperMarks {
  const isStored = (field: ButtonMark) => mark?.[timeKey(field)] !== undefined;
  const stored = { saved: isStored("saved"), read: isStored("read"), hidden: isStored("hidden") };
  const [has, put] = usePending<Record<ButtonMark, boolean>>(stored, id);
  const toggle = (field: ButtonMark) => {
    const on = !has[field];
    report(put({ [field]: on }, store(field, on)));
  };
  return { has, toggle };
}
