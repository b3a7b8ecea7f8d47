import { useMemo, useReducer } from "preact/hooks";
import { makePending, type Pending } from "./pending";

/**
 * What controls show whose values are stored: the stored values, but at once what was pressed; with it how to press. See
 * `makePending`.
 * @param of what the values are of, where the same controls may come to be about another: its presses are not shown there
 */
export function usePending<Values extends object>(
  stored: Values,
  of?: string,
): [Values, Pending<Values>["put"]] {
  const [, draw] = useReducer<number, void>((count) => count + 1, 0);
  const { over, put } = useMemo(() => makePending<Values>(() => draw()), [of]);
  return [over(stored), put];
}
