import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { PseudoLanguage } from "./pseudo.ts";

/**
 * A build of Daypaper in a pseudo-language: the folder of the unpacked extension, and a function that removes
 * it.
 */
export interface PseudoBuild {
  folder: string;
  remove(): Promise<void>;
}

/** Builds Daypaper in a pseudo-language, in a separate process, to keep the bundler out of the tests. */
export async function makePseudoBuild(
  browser: "chrome" | "firefox",
  language: PseudoLanguage,
): Promise<PseudoBuild> {
  const folder = await mkdtemp(join(tmpdir(), `daypaper-${language}-`));
  const program = fileURLToPath(new URL("buildPseudo.ts", import.meta.url));
  await promisify(execFile)(process.execPath, [program, folder, browser, language]);
  return {
    folder: join(folder, `${browser}-mv3`),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
