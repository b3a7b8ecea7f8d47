import { dayOf } from "../../utils/ground/dates/day";
import { type Contents, libraryFile } from "../../utils/queries/library/file";
import { readContents } from "../../utils/transfer/backup/contents";
import { readBackup } from "../../utils/transfer/backup/readBackup";
import { noteTimes } from "../../utils/transfer/backup/times";
import { saveFile } from "./saveFile";

/** Downloads the current library and options. */
export async function downloadNow(): Promise<void> {
  const now = Date.now();
  await download(await readContents(), now);
}

/** Downloads one of the backups kept in this browser. */
export async function downloadBackup(at: number): Promise<void> {
  await download(await readBackup(at), at);
}

/**
 * Downloads the contents of a library, and puts off the reminder for a month.
 * @param at when the library had these contents, in milliseconds since the epoch
 */
export async function download(contents: Contents, at: number): Promise<void> {
  saveFile(`daypaper-${dayOf(at)}.json`, libraryFile(contents, at), "application/json");
  await noteTimes({ downloadedAt: at });
}
