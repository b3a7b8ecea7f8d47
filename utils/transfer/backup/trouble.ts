import { errorsWithin, isOfStorage } from "../../model/failure";
import { db } from "../../store/db/database";
import { t } from "./t";

/** Why the library cannot be shown. */
export type Trouble =
  | "newer"
  | "upgrade"
  | "blocked"
  | "full"
  | "refused"
  | "damaged"
  /** The database is fine: Daypaper itself failed. */
  | "broken"
  /** The database is new and empty: the one before it is gone. */
  | "gone";

/** The trouble that each error of IndexedDB or Dexie stands for. */
const BY_NAME: Record<string, Trouble> = {
  VersionError: "newer",
  BlockedError: "blocked",
  QuotaExceededError: "full",
  SecurityError: "refused",
  MissingAPIError: "refused",
  InvalidStateError: "refused",
};

/**
 * Finds out why the database could not be opened.
 * @param installed the version of the database on the disk, if it is known; see Found
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

/** Tells the user what happened, what became of their library, and what to do. */
export const troubleText = (trouble: Trouble): { title: string; text: string } => ({
  title: t(`backup.trouble.${trouble}.title`),
  text: t(`backup.trouble.${trouble}.text`),
});
