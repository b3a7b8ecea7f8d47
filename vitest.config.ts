import { fileURLToPath } from "node:url";
import preact from "@preact/preset-vite";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";
import { findChromium } from "./scripts/browsers.mjs";
import { commands } from "./tests/pages/harness/commands.ts";

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Tests of code that depends on the zone of its process, which a thread can't change. */
const ZONES = "utils/**/*.zones.test.ts";

/**
 * Tests that run in Node, beside the code they test. Browsers have Temporal; the Node of the tests does not
 * yet.
 */
const IN_NODE = { setupFiles: ["temporal-polyfill/global"] };

/** Two projects: tests of functions run in Node; tests of whole pages are drawn in a real Chromium. */
export default defineConfig({
  test: {
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          ...IN_NODE,
          name: "functions",
          // A thread starts in a third of the time of a process.
          pool: "threads",
          include: [
            "{utils,components,scripts}/**/*.test.{ts,tsx}",
            "tests/{house,replica,contract}/**/*.test.ts",
          ],
          exclude: [ZONES],
        },
      },
      {
        extends: true,
        plugins: [WxtVitest()],
        test: { ...IN_NODE, name: "zones", pool: "forks", include: [ZONES] },
      },
      {
        extends: true,
        plugins: [preact()],
        // `WxtVitest` would do so with a set-up that only Node can load.
        resolve: { alias: { "wxt/browser": pathOf("tests/pages/harness/browser.ts") } },
        test: {
          name: "pages",
          include: ["tests/pages/*.test.ts"],
          setupFiles: [pathOf("tests/pages/harness/setUp.ts")],
          // The tests share one database.
          fileParallelism: false,
          expect: { poll: { timeout: 10_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // As in the journeys: a name matches in part, unless a test says otherwise.
            locators: { exact: false },
            instances: [{ browser: "chromium" }],
            provider: playwright({
              launchOptions: {
                executablePath: await findChromium(),
                args: ["--no-sandbox", "--disable-gpu"],
              },
            }),
            commands,
          },
        },
      },
    ],
  },
});
