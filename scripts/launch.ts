import { join } from "node:path";
import { findChromium } from "./browsers.mjs";
import { build } from "./build.ts";
import { openWindow } from "./open-window.ts";
import { takePictures } from "./pictures.ts";
import { ROOT } from "./run.ts";
import { inChromium, inFirefox } from "./showcase.ts";
import { chooseSource, type Source } from "./source.ts";

/**
 * `npm run launch`: builds the extension and opens it in a browser with a separate profile, until the browser
 * is closed. Without a display it takes pictures instead and prints what they show.
 */
const isChromium = (await findChromium()) !== undefined;
if (!(await build(isChromium ? "chrome" : "firefox"))) process.exit(1);
const source = await chooseSource();
console.log(`\n${source.sentence}`);
try {
  if (hasDisplay()) await openWindow(isChromium ? "chromium" : "firefox", source.replica?.port);
  else await show(source);
} finally {
  await source.replica?.close();
}

function hasDisplay(): boolean {
  if (process.platform === "win32" || process.platform === "darwin") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function show({ replica }: Source): Promise<void> {
  const showcase = await (isChromium ? inChromium : inFirefox)(replica?.port);
  try {
    console.log(`There is no display: ${showcase.browserName} runs without a window.`);
    const { badge, papers, files } = await takePictures(showcase, join(ROOT, ".output", "screenshots"));
    console.log(`\nThe badge says ${badge}. The first papers:`);
    for (const { title, upvotes } of papers) console.log(`${upvotes.padStart(6)} ▲  ${title}`);
    console.log(`\nPictures of the popup and the new tab:\n${files.map((file) => `  ${file}`).join("\n")}`);
  } finally {
    await showcase.close();
  }
}
