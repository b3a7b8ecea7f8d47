import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { GROUPS, type Group } from "./row.ts";

/** The options of the command line. */
export interface Options {
  /** How often each page is opened, after the warm-up. If absent, each group decides. */
  rounds?: number;
  only: readonly Group[];
  /** A built extension to measure. If absent, the sources are built anew. */
  build?: string;
}

const USAGE = `npm run bench -- [--rounds N] [--only ${GROUPS.join(",")}] [--build FOLDER]`;

/** Reads the command line. If it cannot be read, prints the usage and ends the process. */
export function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { rounds: { type: "string" }, only: { type: "string" }, build: { type: "string" } },
    });
    const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
    if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0))
      throw new Error("--rounds takes a whole number above 0");
    const only = values.only?.split(",").map(group) ?? GROUPS;
    return { only, ...(rounds && { rounds }), ...(values.build && { build: resolve(values.build) }) };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exit(2);
  }
}

function group(name: string): Group {
  const known = GROUPS.find((each) => each === name);
  if (!known) throw new Error(`there is no "${name}" to measure`);
  return known;
}
