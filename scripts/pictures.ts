import { mkdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { until } from "../tests/journeys/harness/until.ts";
import { firstPapers, type ShownPaper } from "./drawn.ts";
import { ROOT } from "./run.ts";
import { NEW_TAB, POPUP, type Showcase } from "./showcase.ts";

/** The badge and the papers that the pictures show, and the files. */
export type Taken = { badge: string; papers: ShownPaper[]; files: string[] };

/** Waits for the first papers, and writes pictures of popup and new tab into a folder, in every theme. */
export async function takePictures(showcase: Showcase, folder: string): Promise<Taken> {
  await mkdir(folder, { recursive: true });
  const badge = await until(() => showcase.badge(), "papers on the badge", 60_000).catch(async (error) => {
    throw new Error(`${error.message}. The button says: ${await showcase.title()}`);
  });
  const files: string[] = [];
  let papers: ShownPaper[] = [];
  for (const theme of showcase.themes) {
    for (const [name, view] of Object.entries({ popup: POPUP, newtab: NEW_TAB })) {
      const file = join(folder, theme === "light" ? `${name}.png` : `${name}-${theme}.png`);
      papers = await showcase.picture(view, theme, file, firstPapers);
      files.push(relative(ROOT, file));
    }
  }
  return { badge, papers, files };
}
