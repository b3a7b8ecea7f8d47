import { measureBadge } from "./badgeCount.ts";
import { measureHeap } from "./heap.ts";
import { measureLarge } from "./large.ts";
import { measureLists } from "./lists.ts";
import { measureNetwork } from "./network.ts";
import { measurePaint } from "./paint.ts";
import { measureRefresh } from "./refreshCost.ts";
import type { Openings } from "./rounds.ts";
import type { Group, Row } from "./row.ts";
import { measureRules } from "./rules.ts";
import { measureSaved } from "./saved.ts";
import { measureSearch } from "./search.ts";
import { measureSizes } from "./sizes.ts";
import { CARDS, type Stage } from "./stage.ts";
import { measureTasks } from "./tasks.ts";

/**
 * The function that measures each group.
 * @param rounds how often pages are opened; if undefined, each group decides
 * @param keep receives the openings from which the rows of a group were computed
 */
export function makeMeasures(
  rounds: number | undefined,
  keep: (group: Group, openings: Openings) => void,
): Record<Group, (stage: Stage) => Promise<Row[]>> {
  const how = { cards: CARDS, ...(rounds && { rounds }) };
  const kept = (group: Group, { rows, openings }: { rows: Row[]; openings: Openings }): Row[] => {
    keep(group, openings);
    return rows;
  };
  return {
    size: (stage) => measureSizes(stage, CARDS),
    paint: async ({ small, statics, snapshots }) =>
      kept("paint", await measurePaint(small, statics, snapshots, how)),
    large: async ({ small, snapshots, large }) => [
      ...kept("large", await measureLarge(small, await large(), snapshots, how)),
      ...(await measureHeap(small, await large(), CARDS)),
      ...(await measureBadge(small, await large())),
    ],
    search: async ({ snapshots, statics, large }) =>
      kept("search", await measureSearch(await large(), statics, snapshots, CARDS)),
    lists: async ({ statics, large }) => kept("lists", await measureLists(await large(), statics, how)),
    rules: async ({ large }) => measureRules(await large()),
    tasks: async ({ large }) => measureTasks(await large()),
    saved: async (stage) => kept("saved", await measureSaved(stage, how)),
    network: ({ small, replica, snapshots }) => measureNetwork(small, replica, snapshots, CARDS),
    refresh: ({ small, replica }) => measureRefresh(small, replica),
  };
}
