import { db } from "../../utils/store/db/database";
import { dexieReader } from "../../utils/store/db/dexieReader";
import type { Reader } from "../../utils/store/db/reader";

/** How long another page may block the opening of the database before the user is told, in milliseconds. */
const PATIENCE = 2000;

/**
 * Answers a page's first query through Dexie, which creates the database or upgrades it to the current version.
 * @param showBlocked called if another page blocks the opening of the database
 */
export async function readByDexie<Answer>(
  query: (read: Reader) => Promise<Answer>,
  showBlocked: (error: DOMException) => void,
): Promise<Answer> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  db.on("blocked", () => {
    waiting = setTimeout(showBlocked, PATIENCE, new DOMException("In use", "BlockedError"));
  });
  return query(dexieReader).finally(() => clearTimeout(waiting));
}
