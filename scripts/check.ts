import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.ts";
import { isRepository, testClone } from "./clone.ts";
import {
  asOne,
  isGood,
  lastLine,
  ofPlaywright,
  ofVitest,
  type PlaywrightReport,
  type Results,
  sum,
  type VitestReport,
  withExit,
} from "./results.ts";
import { run } from "./run.ts";

/**
 * `npm run check`: runs every check, one step after the other. A step that fails does not stop those after
 * it. The last line says how many tests passed and failed; the exit code is 0 if all is well. With `--clone`
 * the unit tests run a second time, in a separate clone.
 */
const reports = await mkdtemp(join(tmpdir(), "daypaper-check-"));
const built = { chrome: false, firefox: false };

const STEPS: { name: string; run: () => Promise<Results> }[] = [
  { name: "types", run: async () => asOne(await run("typescript", "tsc", ["--noEmit"])) },
  {
    name: "lint",
    run: async () => asOne(await run("@biomejs/biome", "biome", ["check", "--error-on-warnings"])),
  },
  { name: "unused code", run: async () => asOne(await run("knip", "knip", [])) },
  { name: "unit tests", run: unitTests },
  ...(process.argv.includes("--clone") ? [{ name: "unit tests in a clone alone", run: cloneAlone }] : []),
  { name: "build for Chromium", run: () => buildFor("chrome") },
  { name: "build for Firefox", run: () => buildFor("firefox") },
  { name: "web-ext lint of the Firefox build", run: lintFirefoxBuild },
  { name: "journeys in Chromium", run: () => journeys("chromium", built.chrome) },
  { name: "journeys in Firefox", run: () => journeys("firefox", built.firefox) },
];

const all: { name: string; results: Results; seconds: number }[] = [];
for (const step of STEPS) {
  console.log(`\n── ${step.name} ──`);
  const start = performance.now();
  const results = await step.run().catch((error: unknown) => {
    console.error(error);
    return asOne(false);
  });
  all.push({ name: step.name, results, seconds: (performance.now() - start) / 1000 });
}
await rm(reports, { recursive: true, force: true });

console.log("\n── summary ──");
for (const { name, results, seconds } of all) {
  const sign = results.failed ? "✗" : "✓";
  console.log(`${sign} ${name}: ${lastLine(results)} (${seconds.toFixed(0)} s)`);
}
const total = sum(all.map(({ results }) => results));
console.log(lastLine(total));
process.exitCode = isGood(total) ? 0 : 1;

async function unitTests(): Promise<Results> {
  const file = join(reports, "vitest.json");
  const succeeded = await run("vitest", "vitest", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
  ]);
  return withExit(ofVitest(await read<VitestReport>(file)), succeeded);
}

async function cloneAlone(): Promise<Results> {
  if (isRepository()) return asOne(await testClone());
  console.error("not run: there is no repository to clone");
  return { passed: 0, failed: 0, skipped: 1 };
}

async function buildFor(browser: "chrome" | "firefox"): Promise<Results> {
  built[browser] = await build(browser);
  return asOne(built[browser]);
}

/** Errors fail. A warning about `innerHTML` is known: Preact's own code has it. */
async function lintFirefoxBuild(): Promise<Results> {
  if (!built.firefox) return notRun("there is no build");
  const args = ["lint", "--source-dir", ".output/firefox-mv3", "--no-config-discovery", "--no-input"];
  return asOne(await run("web-ext", "web-ext", args));
}

async function journeys(project: string, isBuilt: boolean): Promise<Results> {
  if (!isBuilt) return notRun("there is no build");
  const file = join(reports, `${project}.json`);
  const args = ["test", "--config=tests/journeys/playwright.config.ts", `--project=${project}`];
  const succeeded = await run("@playwright/test", "playwright", [...args, "--reporter=list,json"], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return withExit(ofPlaywright(await read<PlaywrightReport>(file)), succeeded);
}

function notRun(reason: string): Results {
  console.error(`not run: ${reason}`);
  return asOne(false);
}

async function read<Report>(file: string): Promise<Report> {
  return JSON.parse(await readFile(file, "utf8"));
}
