import { useMemo, useReducer } from "preact/hooks";
import { makePending, type Pending } from "./pending";

/**
 * The values that controls show, and the function that stores new ones: a press shows at once. See `makePending`.
 * @param of the id of the thing that the values belong to, if the same controls may come to show another one: presses on
 *   one are not shown on the other
 */
export function usePending<Values extends object>(
  stored: Values,
  of?: string,
): [Values, Pending<Values>["put"]] {
  const [, draw] = useReducer<number, void>((count) => count + 1, 0);
  const { over, put } = useMemo(() => makePending<Values>(() => draw()), [of]);
  return [over(stored), put];
}
