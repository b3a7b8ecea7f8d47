import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT, run } from "./run.ts";

/** True if the project is in a repository, so that there is a commit to clone. */
export const isRepository = (): boolean => existsSync(join(ROOT, ".git"));

/**
 * Runs the tests of functions in a clone of the last commit, with nothing beside it. Returns true if they
 * pass. A test that needs a file that is not committed, or one outside the project, fails there. The clone
 * borrows the packages.
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

/** Clones the project into a folder. Returns the clone's path. */
async function cloneInto(folder: string): Promise<string> {
  // Git refuses a repository that belongs to another user, as it often does in a container, unless the user's
  // configuration allows it.
  const config = join(folder, "gitconfig");
  await writeFile(config, "[safe]\n\tdirectory = *\n");
  // If a hook calls this, Git has set variables that name the hook's repository.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  const env = { ...Object.fromEntries(inherited), GIT_CONFIG_GLOBAL: config };
  const git = (...args: string[]) =>
    execFileSync("git", args, { env, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  const clone = join(folder, "daypaper");
  git("clone", "--quiet", ROOT, clone);
  console.log(`A clone of ${git("-C", clone, "log", "-1", "--format=%h %s").trim()}`);
  return clone;
}
