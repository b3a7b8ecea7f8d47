import { errorsWithin, isOfStorage } from "../../model/failure";
import { db } from "../../store/db/database";

/** Why the library cannot be shown. */
export type Trouble =
  | "newer"
  | "upgrade"
  | "blocked"
  | "full"
  | "refused"
  | "damaged"
  /** The database is as it should be: it is Daypaper that failed. */
  | "broken"
  /** The database is there and empty; the one before it is not. */
  | "gone";

/** What each error of IndexedDB or Dexie says about the database. */
const BY_NAME: Record<string, Trouble> = {
  VersionError: "newer",
  BlockedError: "blocked",
  QuotaExceededError: "full",
  SecurityError: "refused",
  MissingAPIError: "refused",
  InvalidStateError: "refused",
};

/**
 * What kept the database from being opened.
 * @param installed the version of the database as it lies there, where that could be found out; see Found
 */
export function troubleOf(error: unknown, installed: number | undefined): Trouble {
  const today = db.verno * 10;
  if (installed !== undefined && installed > today) return "newer";
  const named = errorsWithin(error).map((each) => BY_NAME[String((each as { name?: unknown }).name)]);
  const known = named.find((trouble) => trouble !== undefined);
  if (known) return known;
  if (installed !== undefined && installed < today) return "upgrade";
  return installed !== undefined && !isOfStorage(error) ? "broken" : "damaged";
}

/** What the user is told: what happened, and what became of what they saved. */
export const TROUBLES: Record<Trouble, { title: string; sentence: string }> = {
  newer: {
    title: "Your library was made by a newer Daypaper",
    sentence:
      "This one is older, and leaves it as it is. Update Daypaper and try again: everything will be there.",
  },
  upgrade: {
    title: "Your library could not be brought up to date",
    sentence: "The database is as it was before this version of Daypaper: nothing in it was changed.",
  },
  blocked: {
    title: "Your library is waiting for another page",
    sentence:
      "It has to be brought up to date, and an older page of Daypaper keeps it open. Close the other tabs of Daypaper.",
  },
  full: {
    title: "There is no room for your library",
    sentence:
      "The disk is full, or the browser gives Daypaper no more of it. Make room and try again: what you saved is still there.",
  },
  refused: {
    title: "The browser keeps Daypaper from its library",
    sentence:
      "It does so in private windows, or where it is set to keep no data. What you saved before is still there.",
  },
  damaged: {
    title: "Your library can't be opened",
    sentence:
      "The browser's database seems to be damaged. Restarting the browser sometimes mends it; if it does not, restore a backup.",
  },
  broken: {
    title: "Daypaper can't be shown",
    sentence:
      "Something in Daypaper itself has failed. What you saved is there. Restarting the browser sometimes helps; if it does not, restore a backup.",
  },
  gone: {
    title: "Your library is gone",
    sentence:
      "The browser has cleared Daypaper's database, as it may when the disk is full or data of sites is cleared. A backup is still here.",
  },
};
