import { dayOf } from "../../utils/ground/dates/day";
import { type Contents, libraryFile } from "../../utils/queries/library/file";
import { readContents } from "../../utils/transfer/backup/contents";
import { readBackup } from "../../utils/transfer/backup/readBackup";
import { noteTimes } from "../../utils/transfer/backup/times";
import { saveFile } from "./saveFile";

/** Downloads the library and the options as they are now. */
export async function downloadNow(): Promise<void> {
  const now = Date.now();
  await download(await readContents(), now);
}

/** Downloads one of the backups kept in this browser. */
export async function downloadBackup(at: number): Promise<void> {
  await download(await readBackup(at), at);
}

/** Downloads contents as they were at a time; from that on, no reminder is due for a month. */
export async function download(contents: Contents, at: number): Promise<void> {
  saveFile(`daypaper-${dayOf(at)}.json`, libraryFile(contents, at), "application/json");
  await noteTimes({ downloadedAt: at });
}
