import { act } from "../page/act";
import { report } from "../ui/report";
import type { Selection } from "./useSelection";

/** Moves papers in the user's own order. */
export interface Moves {
  /** Moves a paper, or the selection it belongs to, before or behind another paper. */
  moveTo: (id: string, target: string, side: "before" | "behind") => void;
  /** Moves a paper, or the selection it belongs to, up (-1) or down (1) by one place. */
  moveBy: (id: string, by: -1 | 1) => void;
}

/** See Moves. Undefined in any other order. */
export function useMoves(ids: readonly string[], isByHand: boolean, selection: Selection): Moves | undefined {
  if (!isByHand) return undefined;
  const movedWith = (id: string) => (selection.has(id) ? selection.ids : [id]);
  const moveTo: Moves["moveTo"] = (id, target, side) => {
    const moved = movedWith(id);
    const isMoved = new Set(moved);
    const others = ids.filter((each) => !isMoved.has(each));
    const at = others.indexOf(target);
    if (at < 0) return;
    const behind = side === "behind" ? target : others[at - 1];
    report(act("move", moved, behind));
  };
  const moveBy: Moves["moveBy"] = (id, by) => {
    // A selection moves past the paper next to its first or last one.
    const end = movedWith(id).at(by < 0 ? 0 : -1) ?? id;
    const target = ids[ids.indexOf(end) + by];
    if (target) moveTo(id, target, by < 0 ? "before" : "behind");
  };
  return { moveTo, moveBy };
}
