import { spawnSync } from "node:child_process";
import { accessSync, closeSync, constants, openSync, readdirSync, readSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Finds browsers. Plain JavaScript for Node 20 that imports only built-ins at its top, because the set-up
 * runs it before any package is installed.
 */

/** The folder for a Firefox that the set-up downloads. */
export const DOWNLOADS = fileURLToPath(new URL("../.cache/browsers", import.meta.url));

/**
 * Google Chrome and Microsoft Edge are not in the list: since version 137 they ignore `--load-extension`, so
 * only Chromium opens with an extension that is not from their store.
 */
const NAMES = { chromium: ["chromium", "chromium-browser"], firefox: ["firefox-esr", "firefox"] };

const APPLICATIONS = {
  chromium: {
    darwin: ["/Applications/Chromium.app/Contents/MacOS/Chromium"],
    win32: ["Chromium\\Application\\chrome.exe"],
  },
  firefox: {
    darwin: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
    win32: ["Mozilla Firefox\\firefox.exe"],
  },
};

/**
 * The path of a Chromium that starts, or undefined. `CHROMIUM_PATH` comes before all others.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const own = process.env.CHROMIUM_PATH;
  return [...(own ? [own] : installed("chromium")), ...(await downloadedChromium())].find(works);
}

/**
 * The path of a Firefox that starts, or undefined. `FIREFOX_PATH` comes before all others.
 * @returns {Promise<string | undefined>}
 */
export async function findFirefox() {
  const own = process.env.FIREFOX_PATH;
  return [...(own ? [own] : installed("firefox")), ...downloadedFirefox()].find(works);
}

function installed(browser) {
  const { platform, env } = process;
  const applications = APPLICATIONS[browser];
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => applications.win32.map((path) => join(folder, path)));
  }
  const folders = [...(env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"].filter(Boolean);
  const inPath = NAMES[browser].flatMap((name) => folders.map((folder) => join(folder, name)));
  return platform === "darwin" ? [...applications.darwin, ...inPath] : inPath;
}

/** The Chromiums that `playwright install chromium` has put in its cache. */
async function downloadedChromium() {
  try {
    const { chromium } = await import("playwright-core");
    return [chromium.executablePath()];
  } catch {
    return []; // not installed yet, or no build for this system
  }
}

/** The Firefoxes that `browsers install firefox` has put in our cache, the newest first. */
function downloadedFirefox() {
  const within =
    process.platform === "darwin"
      ? "firefox/Firefox.app/Contents/MacOS/firefox"
      : process.platform === "win32"
        ? "core/firefox.exe"
        : "firefox/firefox";
  try {
    const builds = readdirSync(join(DOWNLOADS, "firefox")).sort().reverse();
    return builds.map((build) => join(DOWNLOADS, "firefox", build, within));
  } catch {
    return [];
  }
}

/** True if the browser is there and prints its version: a download may lack the system's libraries. */
function works(path) {
  try {
    accessSync(path, constants.X_OK);
    if (isSnap(path)) return false;
    if (process.platform === "win32") return true; // on Windows a browser answers --version with a window
    return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
  } catch {
    return false;
  }
}

/**
 * True for a snap: it has its own /tmp and sees neither our profile nor our extension. Ubuntu puts a script
 * in its place.
 */
function isSnap(path) {
  if (/\/snap(d|$)|\/snap\//.test(realpathSync(path))) return true;
  const start = Buffer.alloc(4096);
  const file = openSync(path, "r");
  readSync(file, start, 0, start.length, 0);
  closeSync(file);
  return start.subarray(0, 2).toString() === "#!" && start.includes("/snap/bin");
}
