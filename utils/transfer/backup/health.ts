import { isOfStorage } from "../../model/failure";
import { putPassing, readPassing } from "./shelf";

/** That the last backup failed. */
export interface BackupFailure {
  /** Milliseconds since the epoch. */
  at: number;
  /** The name of the error. */
  reason: string;
}

/** The extension's own storage tells only in words that the disk is full. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === "Error" && isOfStorage(error) ? "QuotaExceededError" : error.name;
}

const FAILURE = "failure";
const LOOKED = "looked";

/** Remembers that a backup failed, or that one has succeeded. Not on the disk, which may be what is full. */
export function noteBackupFailure(error: unknown, at = 0): Promise<void> {
  const reason = nameOf(error);
  return putPassing(FAILURE, error === undefined ? undefined : ({ at, reason } satisfies BackupFailure));
}

/** What went wrong with the last backup since the browser was started; undefined where it succeeded. */
export async function readBackupFailure(): Promise<BackupFailure | undefined> {
  return (await readPassing(FAILURE)) as BackupFailure | undefined;
}

/** Remembers when the library was last looked at, whether or not there was anything new in it. */
export const noteLooked = (at: number): Promise<void> => putPassing(LOOKED, at);

/** When the library was last looked at; 0 where that was never. */
export const readLookedAt = async (): Promise<number> => Number((await readPassing(LOOKED)) ?? 0);
