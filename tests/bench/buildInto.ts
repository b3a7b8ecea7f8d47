import { fileURLToPath } from "node:url";
import { build } from "wxt";

/** A program of its own, run by build.ts: makes the production build in the folder that it is given, with source maps if asked. */
const [folder, maps] = process.argv.slice(2);
await build({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  outDir: folder ?? ".output",
  browser: "chrome",
  // Hidden: the files are those of a build without maps, byte by byte, as nothing in them leads to their maps.
  ...(maps && { vite: () => ({ build: { sourcemap: "hidden" as const } }) }),
});
