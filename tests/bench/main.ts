import { mkdir, writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import daypaper from "../../package.json" with { type: "json" };
import { makeMeasures } from "./measures.ts";
import { readOptions } from "./options.ts";
import { messageOf, table } from "./report.ts";
import { type Openings, roundsOf } from "./rounds.ts";
import { type Failure, GROUPS, type Group, type Row, verdictOf } from "./row.ts";
import { setStage } from "./stage.ts";

/**
 * Measures the production build against the budgets of the design. If a group fails, the others still run:
 * its error stands in the table beside their results. The exit code is 1 if a budget is broken or a group has
 * failed.
 */

const RESULT = fileURLToPath(new URL("../../.output/bench.json", import.meta.url));
const { only, build, rounds } = readOptions(process.argv.slice(2));
const openings: Partial<Record<Group, Openings>> = {};
const measures = makeMeasures(rounds, (group, all) => {
  openings[group] = all;
});

const began = Date.now();
const seconds = () => `${((Date.now() - began) / 1000).toFixed(0)} s`;
const say = (text: string) => console.log(`${seconds().padStart(5)}  ${text}`);
console.log(build ? `Measuring ${build}` : "Building, and setting the stage …");
const stage = await setStage(build);
const rows: Row[] = [];
const failures: Failure[] = [];
let chromium = "";
try {
  chromium = stage.small.extension.context.browser()?.version() ?? "";
  for (const group of GROUPS.filter((each) => only.includes(each))) {
    say(group);
    try {
      const measured = await measures[group](stage);
      rows.push(...measured);
      // The groups that follow may take long, or never end.
      console.log(`\n${table(measured, [])}\n`);
    } catch (error) {
      say(`${group} failed`);
      console.error(error);
      failures.push({ group, error });
      await stage.clear();
    }
  }
} finally {
  // The results so far are reported even if the browsers do not close.
  await stage.close().catch(console.error);
}

const versions = {
  daypaper: daypaper.version,
  chromium,
  node: process.versions.node,
  platform: process.platform,
};
const machine = { processors: cpus().map(({ model }) => model), load: loadavg() };
const kept = Object.entries(openings);
const done = kept.map(([group, all]): [string, number] => [group, roundsOf(all)]);
const judged = rows.map((row) => ({ ...row, verdict: verdictOf(row) }));
const result = {
  date: new Date().toISOString(),
  versions,
  machine,
  rounds: Object.fromEntries(done),
  rows: judged,
  failures: failures.map(({ group, error }) => ({ group, error: messageOf(error) })),
  samples: Object.fromEntries(kept.map(([group, all]) => [group, Object.fromEntries(all)])),
};
await mkdir(dirname(RESULT), { recursive: true });
await writeFile(RESULT, `${JSON.stringify(result, null, 2)}\n`);

console.log(`\n${table(rows, failures)}\n`);
const load = machine.load.map((each) => each.toFixed(1)).join(", ");
const counts = done.map(([group, count]) => `${group} ${count} rounds, `).join("");
console.log(
  `Chromium ${chromium}, ${machine.processors.length} processors, load ${load}; ${counts}${seconds()}`,
);
const isBroken = judged.some(({ verdict }) => verdict === "BROKEN");
if (isBroken) console.log("A budget is broken by more than its own noise.");
if (failures.length) console.log(`Not measured: ${failures.map(({ group }) => group).join(", ")}.`);
process.exitCode = isBroken || failures.length ? 1 : 0;
