import { useReducer, useState } from "preact/hooks";
import { makePending, type Pending } from "./pending";

/**
 * What controls show whose values are stored: the stored values, but at once what was pressed; with it how to press. See
 * `makePending`.
 */
export function usePending<Values extends object>(stored: Values): [Values, Pending<Values>["put"]] {
  const [, draw] = useReducer<number, void>((count) => count + 1, 0);
  const [{ over, put }] = useState(() => makePending<Values>(() => draw()));
  return [over(stored), put];
}
