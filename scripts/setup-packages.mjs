import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npm, ROOT, say } from "./setup-run.mjs";

/** Installs the packages exactly as locked, unless they are there. */
export function installPackages() {
  if (!isAsLocked()) {
    say("installing the packages as locked (npm ci) …");
    if (!npm("ci", "--no-audit", "--no-fund", "--loglevel=error"))
      throw new Error("npm ci failed; what it says above is the reason. Is the npm registry within reach?");
  }
  // The packages may be there without the output of an install script that was not allowed to run.
  if (!pinnedNodeWorks()) npm("rebuild", "node");
  if (!pinnedNodeWorks() && !canRunTypeScript())
    throw new Error(
      `the pinned Node (package "node") could not be installed, and this one, ${process.version}, is too old. Install Node 24.`,
    );
  if (!existsSync(join(ROOT, ".wxt", "tsconfig.json")) && !npm("run", "--silent", "postinstall"))
    throw new Error("wxt prepare failed; what it says above is the reason.");
}

/**
 * True if every package in node_modules is the locked one. Optional ones may be missing: most are for other
 * systems.
 */
function isAsLocked() {
  const wanted = packagesOf("package-lock.json");
  const found = packagesOf("node_modules/.package-lock.json"); // npm writes it when an installation is complete
  if (!found) return false;
  return Object.entries(wanted ?? {}).every(([path, locked]) => {
    if (path === "") return true;
    const there = found[path];
    if (!there) return locked.optional === true || locked.devOptional === true;
    return there.version === locked.version && there.integrity === locked.integrity;
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), "utf8")).packages;
  } catch {
    return undefined;
  }
}

function pinnedNodeWorks() {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const node = join(ROOT, "node_modules", "node", "bin", name);
  return existsSync(node) && spawnSync(node, ["--version"], { stdio: "ignore" }).status === 0;
}

/** Node runs TypeScript by itself since 22.18. */
function canRunTypeScript() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}
