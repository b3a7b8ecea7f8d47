import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, run } from "./run.ts";

/** Whether the project lies in a repository, so that there is a commit to clone. */
export const isRepository = (): boolean => existsSync(join(ROOT, ".git"));

/**
 * Runs the tests of functions in a clone of the last commit, with nothing beside it; gives whether they pass. A test that needs
 * a file that is not committed, or one outside of the project, fails there. The clone borrows the packages.
 */
export async function testClone(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), "daypaper-clone-"));
  try {
    const clone = await cloneInto(folder);
    await symlink(join(ROOT, "node_modules"), join(clone, "node_modules"), "junction");
    return (
      (await run("wxt", "wxt", ["prepare"], {}, clone)) &&
      (await run(
        "vitest",
        "vitest",
        ["run", "--project=functions", "--project=zones", "--reporter=dot"],
        {},
        clone,
      ))
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Clones the project into a folder; gives the clone's path. */
async function cloneInto(folder: string): Promise<string> {
  // Git refuses the repository of another user, as a container's often is, unless the user's configuration allows it.
  const config = join(folder, "gitconfig");
  await writeFile(config, "[safe]\n\tdirectory = *\n");
  // Called from a hook, Git leaves variables that name the repository of the hook.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const env = { ...Object.fromEntries(inherited), GIT_CONFIG_GLOBAL: config };
  const git = (...args: string[]) =>
    execFileSync("git", args, { env, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  const clone = join(folder, "daypaper");
  git("clone", "--quiet", ROOT, clone);
  console.log(`A clone of ${git("-C", clone, "log", "-1", "--format=%h %s").trim()}`);
  return clone;
}
