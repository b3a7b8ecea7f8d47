import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { DOWNLOADS, findChromium, findFirefox } from "./browsers.mjs";
import { npm, run, say } from "./setup-run.mjs";

const BROWSERS = [
  {
    name: "Chromium",
    variable: "CHROMIUM_PATH",
    debian: "chromium",
    find: findChromium,
    download: ["playwright", "install", "chromium", "--no-shell"],
  },
  {
    name: "Firefox",
    variable: "FIREFOX_PATH",
    debian: "firefox-esr",
    find: findFirefox,
    // Playwright's own Firefox is a modified one that takes no extensions.
    download: ["browsers", "install", "firefox@stable", "--path", DOWNLOADS],
  },
];

/** Makes sure that there is a browser, preferably Chromium; with `both`, that there are both. */
export async function installBrowsers({ both }) {
  const found = await Promise.all(BROWSERS.map(({ find }) => find()));
  if (!both && found.some(Boolean)) return;
  const missing = BROWSERS.filter((_, at) => !found[at]);
  for (const browser of missing) {
    const { name, variable, debian } = browser;
    if (await install(browser)) {
      if (!both) return;
    } else if (both || browser === missing.at(-1)) {
      throw new Error(
        `there is no ${name}, and none could be installed. Install it (on Debian: apt-get install ${debian}) or put the path of one into ${variable}.`,
      );
    }
  }
}

async function install({ name, debian, find, download }) {
  if (isDebian()) {
    say(`installing ${name} (Debian's package ${debian}) …`);
    if (installPackage(debian) && (await find())) return true;
  }
  say(`downloading ${name} …`);
  return npm("exec", "--", ...download) && (await find()) !== undefined;
}

/**
 * True on Debian and its close relatives. Ubuntu is none: its packages of these names are empty, or snaps.
 */
function isDebian() {
  try {
    return /^ID=["']?debian/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

let isUpToDate = false;

function installPackage(name) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status !== 0) return false;
  const apt = (...args) => {
    const command = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", ...args];
    return isRoot ? run(command[0], command.slice(1)) : run("sudo", ["-n", ...command]);
  };
  if (!isUpToDate) isUpToDate = apt("update");
  const fonts = existsSync("/usr/share/fonts/truetype") ? [] : ["fonts-noto-core"];
  return apt("install", "-y", "--no-install-recommends", name, ...fonts);
}
