import { run } from "./run.ts";

/** Builds the extension as it is published, for one browser. Returns true if that succeeded. */
export function build(browser: "chrome" | "firefox"): Promise<boolean> {
  return run("wxt", "wxt", ["build", "-b", browser]);
}
