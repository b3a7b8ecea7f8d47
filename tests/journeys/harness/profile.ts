import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Makes an empty folder for a browser's profile. */
export function makeProfile(): Promise<string> {
  return mkdtemp(join(tmpdir(), "daypaper-profile-"));
}

/** Removes it again. A browser may still write its last files meanwhile. */
export function removeProfile(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
