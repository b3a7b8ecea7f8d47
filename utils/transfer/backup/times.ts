import { putOnShelf, readShelf, watchShelf } from "./shelf";

/** When the user last did something about backups. All times in milliseconds since the epoch. */
export interface BackupTimes {
  /** The time of the latest backup that was downloaded as a file. */
  downloadedAt?: number;
  /** When the reminder to download one was dismissed. */
  dismissedAt?: number;
  /** When the user last said what to do about a library that was lost; see loss.ts. */
  answeredAt?: number;
}

const TIMES = "times";

/** Reads these times; see BackupTimes. */
export async function readTimes(): Promise<BackupTimes> {
  return ((await readShelf([TIMES])).get(TIMES) as BackupTimes | undefined) ?? {};
}

/** Remembers some of these times. A time never goes back. */
export function noteTimes(times: BackupTimes): Promise<void> {
  return navigator.locks.request("backup times", async () => {
    const before = await readTimes();
    const later = Object.entries(times).filter(([name, at]) => at > (before[name as keyof BackupTimes] ?? 0));
    await putOnShelf(TIMES, { ...before, ...Object.fromEntries(later) });
  });
}

/** Calls back whenever one of these times changes, in any context. Returns the function that stops it. */
export const watchTimes = (callback: () => void): (() => void) => watchShelf(TIMES, callback);
