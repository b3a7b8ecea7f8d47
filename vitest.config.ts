import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ["{utils,components,scripts}/**/*.test.{ts,tsx}", "tests/{house,replica,contract}/**/*.test.ts"],
    testTimeout: 20_000,
  },
});
