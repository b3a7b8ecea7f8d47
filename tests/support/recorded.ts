import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Real answers, kept beside the project where they are at hand; they are others' texts and are never copied into it. */
export const RECORDED = join(import.meta.dirname, "../../../shared/recorded");

/** Whether they are at hand. A clone that stands alone has none, and skips what needs them. */
export const hasRecorded = existsSync(RECORDED);

/**
 * The recorded files in a folder, as paths from RECORDED; none where they are not at hand. Vitest runs the body of a
 * `describe` also where it is skipped, to learn the names of its tests, so this must not throw there.
 */
export function recordedFiles(folder: string): string[] {
  if (!existsSync(join(RECORDED, folder))) return [];
  return readdirSync(join(RECORDED, folder)).map((name) => `${folder}/${name}`);
}

/** The content of a recorded file. It throws where the file is not at hand: call it in tests and hooks only. */
export const readRecorded = (path: string) => JSON.parse(readFileSync(join(RECORDED, path), "utf8"));

/** The same, for the body of a `describe`: what is given for otherwise where the file is not at hand. */
export const recordedOr = <Content>(path: string, otherwise: Content): Content =>
  existsSync(join(RECORDED, path)) ? readRecorded(path) : otherwise;
