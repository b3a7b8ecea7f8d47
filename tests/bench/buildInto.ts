import { fileURLToPath } from "node:url";
import { build } from "wxt";

/**
 * A separate program, run by build.ts. Makes the production build in the given folder, with source maps if
 * asked.
 */
const [folder, maps] = process.argv.slice(2);
await build({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  outDir: folder ?? ".output",
  browser: "chrome",
  // Hidden: nothing in the files leads to their maps, so they equal those of a build without maps, byte by
  // byte.
  ...(maps && { vite: () => ({ build: { sourcemap: "hidden" as const } }) }),
});
