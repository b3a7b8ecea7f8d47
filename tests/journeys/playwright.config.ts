import { defineConfig } from "@playwright/test";

/** Journeys through the production builds in real browsers. `scripts/check.ts` makes the builds first. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../.output/journeys",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: { screenshot: "only-on-failure" },
  projects: [
    { name: "chromium", testDir: "./chromium" },
    // One at a time: Firefox is twice as heavy.
    { name: "firefox", testDir: "./firefox", workers: 1 },
  ],
});
