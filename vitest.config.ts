import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ["{utils,components,scripts}/**/*.test.{ts,tsx}", "tests/{house,replica,contract}/**/*.test.ts"],
    // The browsers have Temporal; the Node of the tests does not yet.
    setupFiles: ["temporal-polyfill/global"],
    testTimeout: 20_000,
  },
});
