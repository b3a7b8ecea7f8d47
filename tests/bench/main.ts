import { mkdir, writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import daypaper from "../../package.json" with { type: "json" };
import { measureBadge } from "./badgeCount.ts";
import { measureHeap } from "./heap.ts";
import { measureLarge } from "./large.ts";
import { measureLists } from "./lists.ts";
import { measureNetwork } from "./network.ts";
import { readOptions } from "./options.ts";
import { measurePaint } from "./paint.ts";
import { measureRefresh } from "./refreshCost.ts";
import { table } from "./report.ts";
import { type Openings, roundsOf } from "./rounds.ts";
import { GROUPS, type Group, type Row, verdictOf } from "./row.ts";
import { measureRules } from "./rules.ts";
import { measureSaved } from "./saved.ts";
import { measureSearch } from "./search.ts";
import { measureSizes } from "./sizes.ts";
import { CARDS, type Stage, setStage } from "./stage.ts";

/** Measures the production build against the budgets of the design; exit code 1 where one is broken. */

const RESULT = fileURLToPath(new URL("../../.output/bench.json", import.meta.url));
const { only, build, ...options } = readOptions(process.argv.slice(2));
const how = { cards: CARDS, ...options };
const rounds: Partial<Record<Group, number>> = {};
const samples: Record<string, unknown> = {};

function keep(group: Group, { rows, openings }: { rows: Row[]; openings: Openings }): Row[] {
  samples[group] = Object.fromEntries(openings);
  rounds[group] = roundsOf(openings);
  return rows;
}

const MEASURE: Record<Group, (stage: Stage) => Promise<Row[]>> = {
  size: ({ build, small, snapshots }) => measureSizes(build, small, snapshots, CARDS),
  paint: async ({ small, statics, snapshots }) =>
    keep("paint", await measurePaint(small, statics, snapshots, how)),
  large: async ({ small, snapshots, large }) => [
    ...keep("large", await measureLarge(small, await large(), snapshots, how)),
    ...(await measureHeap(small, await large(), CARDS)),
    ...(await measureBadge(small, await large())),
  ],
  search: async ({ snapshots, statics, large }) => measureSearch(await large(), statics, snapshots),
  lists: async ({ statics, large }) => keep("lists", await measureLists(await large(), statics, how)),
  rules: async ({ large }) => measureRules(await large()),
  saved: async (stage) => keep("saved", await measureSaved(stage, how)),
  network: ({ small, replica, snapshots }) => measureNetwork(small, replica, snapshots, CARDS),
  refresh: ({ small, replica }) => measureRefresh(small, replica),
};

const began = Date.now();
const seconds = () => `${((Date.now() - began) / 1000).toFixed(0)} s`;
console.log(build ? `Measuring ${build}` : "Building, and setting the stage …");
const stage = await setStage(build);
const rows: Row[] = [];
let chromium = "";
try {
  chromium = stage.small.extension.context.browser()?.version() ?? "";
  for (const group of GROUPS.filter((each) => only.includes(each))) {
    console.log(`${seconds().padStart(5)}  ${group}`);
    rows.push(...(await MEASURE[group](stage)));
  }
} finally {
  await stage.close();
}

const versions = {
  daypaper: daypaper.version,
  chromium,
  node: process.versions.node,
  platform: process.platform,
};
const machine = { processors: cpus().map(({ model }) => model), load: loadavg() };
const result = { date: new Date().toISOString(), versions, machine, rounds };
const judged = rows.map((row) => ({ ...row, verdict: verdictOf(row) }));
await mkdir(dirname(RESULT), { recursive: true });
await writeFile(RESULT, `${JSON.stringify({ ...result, rows: judged, samples }, null, 2)}\n`);

console.log(`\n${table(rows)}\n`);
const load = machine.load.map((each) => each.toFixed(1)).join(", ");
const done = Object.entries(rounds).map(([group, count]) => `${group} ${count} rounds, `);
console.log(
  `Chromium ${chromium}, ${machine.processors.length} processors, load ${load}; ${done.join("")}${seconds()}`,
);
const isBroken = judged.some(({ verdict }) => verdict === "BROKEN");
if (isBroken) console.log("A budget is broken by more than its own noise.");
process.exitCode = isBroken ? 1 : 0;
