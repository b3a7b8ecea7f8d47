import type { Library } from "../../queries/library/records";
import { db } from "../../store/db/database";
import { readSettings } from "../../store/settings";
import { backUp } from "./backUp";
import { type Backup, listBackups } from "./listBackups";
import { answerLoss } from "./loss";
import { type Found, readRaw } from "./raw";
import { readBackup } from "./readBackup";
import { bringBack } from "./restore";
import { type Trouble, troubleOf } from "./trouble";

/** The trouble with the database, and the library in it if that can still be read. */
export interface Diagnosis {
  trouble: Trouble;
  /** The library that the database still holds; undefined if it is empty or cannot be read. */
  held?: Library;
}

/**
 * Replaces the database by an empty one. After a failed upgrade Dexie would go on where it stopped, so the version is
 * declared again.
 */
async function renew(): Promise<void> {
  await db.delete();
  db.version(db.verno).stores({});
  await db.open();
}

/** Finds out why a database could not be opened, without changing it. */
export async function diagnose(error: unknown): Promise<Diagnosis> {
  // A second attempt to open it would wait behind the blocked one.
  if (troubleOf(error, undefined) === "blocked") return { trouble: "blocked" };
  let found: Found | undefined;
  let problem = error;
  try {
    found = await readRaw();
  } catch (reason) {
    // This error says more than Dexie's, which may only say that an earlier attempt failed.
    problem = reason;
  }
  const trouble = troubleOf(problem, found?.version);
  return { trouble, ...(found?.library.fields.length && { held: found.library }) };
}

/**
 * Replaces the database by a new one with the contents of a backup. The library that the old one still holds is backed
 * up first; if that fails, nothing is changed.
 * @param at when the backup was made, in milliseconds since the epoch; undefined for what the database holds
 * @param held the library that the database still holds, if any
 */
export async function recover(at: number | undefined, held: Library | undefined): Promise<void> {
  if (at !== undefined) await readBackup(at);
  const saved = await setAside(held);
  const from = at ?? saved?.at ?? (await listBackups())[0]?.at;
  if (from === undefined) throw new Error("there is nothing to recover from");
  await renew();
  await bringBack(from);
}

/** Replaces the database by an empty one. The library that the old one still holds is backed up first. */
export async function startAnew(trouble: Trouble, held: Library | undefined): Promise<void> {
  if (trouble !== "gone") {
    await setAside(held);
    await renew();
  }
  await answerLoss();
}

async function setAside(held: Library | undefined): Promise<Backup | undefined> {
  const settings = await readSettings();
  return held && backUp(Date.now(), async () => ({ ...held, settings }));
}
