import { fileURLToPath } from "node:url";
import { build } from "wxt";

/** A program of its own, run by build.ts: makes the production build in the folder that it is given. */
await build({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  outDir: process.argv[2] ?? ".output",
  browser: "chrome",
});
