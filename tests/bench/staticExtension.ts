import { createHash, generateKeyPairSync } from "node:crypto";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SIZES } from "./opening.ts";
import { PAGES } from "./snapshots.ts";
import type { Subject } from "./subject.ts";

/**
 * An extension of nothing but HTML and CSS to compare Daypaper with: same scheme, same kind of process, no
 * code.
 */
export interface StaticExtension {
  folder: string;
  /** The address of one of its pages. */
  url(path: string): string;
}

/** Makes the extension without pages. Daypaper draws them once it runs beside it. */
export async function makeStaticExtension(folder: string, build: string): Promise<StaticExtension> {
  const { content_security_policy } = JSON.parse(await readFile(join(build, "manifest.json"), "utf8"));
  const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = publicKey.export({ type: "spki", format: "der" });
  const manifest = { manifest_version: 3, name: "Static pages", version: "1", content_security_policy };
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, "manifest.json"),
    JSON.stringify({ ...manifest, key: key.toString("base64") }),
  );
  await cp(join(build, "assets"), join(folder, "assets"), { recursive: true });
  return { folder, url: (path) => `chrome-extension://${idOf(key)}/${path}` };
}

/**
 * The id is the key's hash, with a to p for 0 to f: see
 * https://developer.chrome.com/docs/extensions/reference/manifest/key.
 */
function idOf(key: Buffer): string {
  const digits = createHash("sha256").update(key).digest("hex").slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

/** Writes each page of Daypaper, at rest, into a file, and a second time into another: `…-again.html`. */
export async function writeStaticPages(
  { folder }: StaticExtension,
  { extension }: Subject,
  cards: number,
): Promise<void> {
  for (const name of PAGES) {
    const page = await extension.context.newPage();
    await page.setViewportSize(SIZES[name]);
    await page.goto(extension.url(`${name}.html`));
    await page.waitForSelector("article [aria-pressed]", { state: "attached" }).catch(async (cause) => {
      throw new Error(`${name} shows no papers, but: ${await page.innerText("body")}`, { cause });
    });
    await page.waitForLoadState("networkidle");
    const html = await page.evaluate(drawn);
    if (html.split("<article").length - 1 !== cards) throw new Error(`${name} does not show ${cards} papers`);
    await page.close();
    for (const file of [`${name}.html`, `${name}-again.html`]) await writeFile(join(folder, file), html);
  }
}

/**
 * The document as text. Pictures are left out and their boxes stay, as in a page whose pictures have not come
 * yet: the static page must be as quick as it can be.
 */
export function drawn(): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll("script, img, dialog, [data-passing]")) element.remove();
  return `<!doctype html>\n${copy.outerHTML}`;
}
