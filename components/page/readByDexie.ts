import { db } from "../../utils/store/db/database";
import { dexieReader } from "../../utils/store/db/dexieReader";
import type { Reader } from "../../utils/store/db/reader";

/** How long another page may keep the database from being opened before that is said, in milliseconds. */
const PATIENCE = 2000;

/**
 * Answers a page's first query through Dexie, which makes the database or brings it to today's version.
 * @param showBlocked called while another page keeps the database from being opened
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
