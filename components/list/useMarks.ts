import type { Mark } from "../../utils/model/mark";
import { timeKey } from "../../utils/model/mark";
import { act } from "../page/act";
import { report } from "../ui/report";
import { usePending } from "../ui/usePending";

/** The marks that have buttons. */
export type ButtonMark = "saved" | "read" | "hidden";

/** The marks of a paper, and the function that toggles one. */
export interface PaperMarks {
  has: Record<ButtonMark, boolean>;
  toggle: (field: ButtonMark) => void;
}

/**
 * The marks of a paper as its buttons show them: a press shows at once, and is reverted if it can't be stored.
 * @param store stores a mark, if that takes more than writing it; gives false if it did not store it
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
