import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/**
 * Makes the production build, as `npm run build` does, in a folder of its own: it is what the sources are now, and
 * nobody who builds meanwhile changes what is being measured. In a process of its own, so that nothing of the bundler is
 * left when the measuring begins, and so that what it prints is only shown where it fails.
 * @param withMaps whether a source map lies beside each script; the scripts are the same
 * @returns the folder of the unpacked extension
 */
export async function makeBuild(folder: string, withMaps = false): Promise<string> {
  await promisify(execFile)(process.execPath, [
    fileURLToPath(new URL("buildInto.ts", import.meta.url)),
    folder,
    ...(withMaps ? ["maps"] : []),
  ]);
  return join(folder, "chrome-mv3");
}
