import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The folder of real answers, if they are there. They are other people's texts and are never copied into the
 * project.
 */
export const RECORDED = join(import.meta.dirname, "../../../shared/recorded");

/** True if they are there. A separate clone has none, and skips the tests that need them. */
export const hasRecorded = existsSync(RECORDED);

/**
 * The recorded files in a folder, as paths from RECORDED; none if they are missing. Vitest runs the body of a
 * `describe` even if it is skipped, to learn the names of its tests, so this must not throw there.
 */
export function recordedFiles(folder: string): string[] {
  if (!existsSync(join(RECORDED, folder))) return [];
  return readdirSync(join(RECORDED, folder)).map((name) => `${folder}/${name}`);
}

/** The content of a recorded file. It throws if the file is missing: call it in tests and hooks only. */
export const readRecorded = (path: string) => JSON.parse(readFileSync(join(RECORDED, path), "utf8"));

/** The same, for the body of a `describe`: returns `otherwise` if the file is missing. */
export const recordedOr = <Content>(path: string, otherwise: Content): Content =>
  existsSync(join(RECORDED, path)) ? readRecorded(path) : otherwise;
