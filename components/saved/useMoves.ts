import { report } from "../report";
import type { Selection } from "./useSelection";

/** What moves papers where they are ordered by hand. */
export interface Moves {
  /** Moves a paper, or the selection it is in, to before or behind another one. */
  moveTo: (id: string, target: string, side: "before" | "behind") => void;
  moveBy: (id: string, by: -1 | 1) => void;
}

/** See Moves; undefined in any other order. */
export function useMoves(ids: readonly string[], isByHand: boolean, selection: Selection): Moves | undefined {
  if (!isByHand) return undefined;
  const moveTo: Moves["moveTo"] = (id, target, side) => {
    const moved = selection.has(id) ? selection.ids : [id];
    const others = ids.filter((each) => !moved.includes(each));
    const at = others.indexOf(target);
    if (at < 0) return;
    const behind = side === "behind" ? target : others[at - 1];
    report(import("../../utils/library/move").then(({ move }) => move(moved, behind)));
  };
  const moveBy: Moves["moveBy"] = (id, by) => {
    const target = ids[ids.indexOf(id) + by];
    if (target) moveTo(id, target, by < 0 ? "before" : "behind");
  };
  return { moveTo, moveBy };
}
