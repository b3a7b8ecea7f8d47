import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CHROMIUM_BUILD } from "./builds.ts";

/**
 * Chromium's switches: no background requests of its own, and the replica as Hugging Face if there is one.
 */
export function switches(headless: boolean, replicaPort?: number): string[] {
  const ownWindow = headless ? ["--no-sandbox"] : inWindow();
  return [...SWITCHES, ...ownWindow, ...(replicaPort ? toReplica(replicaPort) : [])];
}

/** Switches that start Chromium with Daypaper in it. */
export const WITH_DAYPAPER = [
  `--disable-extensions-except=${CHROMIUM_BUILD}`,
  `--load-extension=${CHROMIUM_BUILD}`,
];

/** The switch that lets Playwright install and remove an extension. */
export const FOR_INSTALLING = ["--enable-unsafe-extension-debugging"];

/**
 * The environment of a Chromium from which extensions are removed. On each removal Chromium runs desktop
 * tools to remove icons that it never made, which takes a second. Here tools that do nothing replace them.
 */
export async function withoutDesktop(profile: string): Promise<Record<string, string | undefined>> {
  const folder = join(profile, "desktop");
  await mkdir(folder);
  for (const tool of ["xdg-icon-resource", "xdg-desktop-menu"])
    await writeFile(join(folder, tool), "#!/bin/sh\n", { mode: 0o755 });
  return { ...process.env, PATH: `${folder}:${process.env.PATH}` };
}

/** Pins the button to the toolbar. By default Chromium hides it behind the button for extensions. */
export async function pinButton(profile: string): Promise<void> {
  // The id of an extension that is loaded from a folder is derived from the folder's path.
  const hash = createHash("sha256").update(CHROMIUM_BUILD).digest("hex").slice(0, 32);
  const id = [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
  await mkdir(join(profile, "Default"));
  await writeFile(
    join(profile, "Default", "Preferences"),
    JSON.stringify({ extensions: { pinned_extensions: [id] } }),
  );
}

const SWITCHES = [
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--remote-debugging-port=0",
];

/** Hides the bars about unusual switches. Chromium's sandbox refuses to work for root. */
function inWindow(): string[] {
  return process.getuid?.() === 0 ? ["--test-type", "--no-sandbox"] : ["--test-type"];
}

/** Requests to Hugging Face or to arXiv's API go to the replica. All others fail, as without a network. */
function toReplica(port: number): string[] {
  const hosts = ["huggingface.co", "*.huggingface.co", "www.gravatar.com", "export.arxiv.org"];
  const rules = hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(", ");
  return [`--host-resolver-rules=${rules}`, "--ignore-certificate-errors"];
}
