import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/**
 * Makes the production build, as `npm run build` does, in its own folder: the build matches the sources, and
 * another build at the same time does not change what is measured. The build runs in its own process, so that
 * nothing of the bundler is left when the measuring begins, and so that its output is shown only if it fails.
 * @param withMaps true to put a source map beside each script; the scripts are the same
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
