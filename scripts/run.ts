import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs a package's command on this Node, in the project's folder or another, and shows its output. Returns
 * true if it succeeded.
 */
export function run(
  packageName: string,
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
  cwd = ROOT,
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [scriptOf(packageName, command), ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.once("error", () => resolve(false));
    child.once("close", (code) => resolve(code === 0));
  });
}

/** The script behind a command: the files in node_modules/.bin differ from system to system. */
function scriptOf(packageName: string, command: string): string {
  const file = join(ROOT, "node_modules", packageName, "package.json");
  const { bin } = JSON.parse(readFileSync(file, "utf8")) as { bin: string | Record<string, string> };
  const script = typeof bin === "string" ? bin : bin[command];
  if (!script) throw new Error(`${packageName} has no command ${command}`);
  return join(dirname(file), script);
}
