import { installBrowsers } from "./setup-browsers.mjs";
import { installPackages } from "./setup-packages.mjs";

/**
 * Sets up what is missing before `npm start` and `npm test`: the packages as locked, and browsers. Plain
 * JavaScript for Node 20 with built-ins only, so that it runs on a machine that has nothing else. If nothing
 * is missing it prints nothing.
 */
try {
  const forTests = process.env.npm_lifecycle_event !== "start";
  installPackages();
  await installBrowsers({ both: forTests });
} catch (error) {
  console.error(`\nSet-up: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
