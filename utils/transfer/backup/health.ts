import { isOfStorage } from "../../model/failure";
import { putPassing, readPassing } from "./shelf";

/** The failure of the last backup. */
export interface BackupFailure {
  /** Milliseconds since the epoch. */
  at: number;
  /** The name of the error. */
  reason: string;
}

/** The name of an error. `storage.local` reports a full disk only in its message: that gets the usual name. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === "Error" && isOfStorage(error) ? "QuotaExceededError" : error.name;
}

const FAILURE = "failure";
const LOOKED = "looked";

/**
 * Remembers that a backup failed, or without an error that one succeeded. In memory, since the disk may be full.
 * @param at milliseconds since the epoch
 */
export function noteBackupFailure(error: unknown, at = 0): Promise<void> {
  const reason = nameOf(error);
  return putPassing(FAILURE, error === undefined ? undefined : ({ at, reason } satisfies BackupFailure));
}

/** The failure of the last backup since the browser started; undefined if it succeeded. */
export async function readBackupFailure(): Promise<BackupFailure | undefined> {
  return (await readPassing(FAILURE)) as BackupFailure | undefined;
}

/** Remembers when the library was last checked for changes, with or without any. Milliseconds since the epoch. */
export const noteLooked = (at: number): Promise<void> => putPassing(LOOKED, at);

/** When the library was last checked for changes, in milliseconds since the epoch; 0 if never. */
export const readLookedAt = async (): Promise<number> => Number((await readPassing(LOOKED)) ?? 0);
