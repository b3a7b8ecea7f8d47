import { completeSettings } from "../../model/settings";
import type { Contents } from "../../queries/library/file";
import { readManifest } from "./listBackups";
import { expand } from "./pieces";
import { readShelf } from "./shelf";
import { join, type Part } from "./splitParts";

/** Reads a whole backup. Fails with Damaged if any part of it is not what was written. */
export async function readBackup(at: number): Promise<Contents> {
  const { own, papers } = await readManifest(at);
  const names = [...own, ...papers];
  const kept = await readShelf(names);
  const parts = await Promise.all(names.map((name) => expand(name, kept.get(name))));
  const { settings, ...library } = join(parts as Part[]);
  return { ...library, ...(settings && { settings: completeSettings(settings) }) };
}
